package nl.casusregie.workflow.intake;

import java.util.Map;
import nl.casusregie.triage.AdmissionAdvice;
import nl.casusregie.triage.TriageOutcome;
import nl.casusregie.workflow.engine.DecisionTables;
import nl.casusregie.workflow.engine.DecisionTables.TableAnswer;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code admission}. */
@Component
class AdmissionTable implements AdmissionAdvice {

    private final DecisionTables tables;

    AdmissionTable(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Advice advise(Facts facts) {
        TableAnswer answer = tables.ask(
                "admission",
                Map.of(
                        "structuralUnsafety", facts.structuralUnsafety().name(),
                        "regularHelpExhausted", facts.regularHelpExhausted().name(),
                        "coreYes", facts.coreYes(),
                        "coreUnknown", facts.coreUnknown(),
                        "acuteNow", facts.acuteNow()));
        return new Advice(TriageOutcome.valueOf(answer.text("advice")), answer.text("reason"));
    }
}
