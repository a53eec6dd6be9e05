package nl.casusregie.workflow.engine;

import static java.util.Map.entry;

import java.util.Map;
import nl.casusregie.casefile.CasePhase;

/** Which place in the diagrams begins which phase of a case. */
final class PhaseMarks {

    static final Map<String, CasePhase> PHASE_OF = Map.ofEntries(
            entry("task_checkCompleteness", CasePhase.APPLICATION),
            entry("task_decideTriage", CasePhase.TRIAGE),
            entry("task_hearPerson", CasePhase.INFORMING),
            entry("task_formTeam", CasePhase.TEAM),
            entry("task_scheduleConference", CasePhase.PREPARATION),
            entry("task_settleAnalysis", CasePhase.ANALYSIS),
            entry("task_draftPlan", CasePhase.PLAN),
            entry("gateway_whenToEvaluate", CasePhase.EXECUTION),
            entry("task_recordEvaluation", CasePhase.EVALUATION),
            entry("task_confirmScalingDown", CasePhase.SCALING_DOWN),
            entry("gateway_whenToMeasure", CasePhase.AFTERCARE));

    /** A conference called from here is beside the trajectory and moves no phase. */
    static final String EXTRA_CONFERENCE = "call_extraConference";

    private PhaseMarks() {}

    /** Whether a process that begins this phase is also called beside the trajectory; elsewhere its caller need not be read. */
    static boolean canBeBeside(CasePhase phase) {
        return phase == CasePhase.PREPARATION;
    }
}
