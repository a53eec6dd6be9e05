package nl.casusregie.workflow.conference;

import nl.casusregie.conference.ConferenceId;
import nl.casusregie.shared.CaseId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names that the conference diagram and this package share; a test compares them with the diagram. */
final class ConferenceProcess {

    static final String ID = "case-conference";
    static final String CASE_ID = "caseId";
    static final String CONFERENCE_ID = "conferenceId";
    static final String CONFERENCE_HELD = "conferenceHeld";

    private ConferenceProcess() {}

    static CaseId caseOf(DelegateExecution execution) {
        return CaseId.of((String) execution.getVariable(CASE_ID));
    }

    static ConferenceId conferenceOf(DelegateExecution execution) {
        return ConferenceId.of((String) execution.getVariable(CONFERENCE_ID));
    }
}
