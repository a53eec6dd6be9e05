package nl.casusregie.workflow.incident;

import java.util.Map;
import nl.casusregie.safety.IncidentAdvice;
import nl.casusregie.safety.IncidentWeight;
import nl.casusregie.workflow.engine.DecisionTables;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code after-incident}. */
@Component
class IncidentTable implements IncidentAdvice {

    private final DecisionTables tables;

    IncidentTable(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public IncidentWeight advise(Facts facts) {
        return IncidentWeight.valueOf(
                tables.ask(IncidentProcess.TABLE, asVariables(facts)).text("advice"));
    }

    static Map<String, Object> asVariables(Facts facts) {
        return Map.of(
                IncidentProcess.SEVERITY, facts.severity().name(),
                IncidentProcess.DIRECT_DANGER, facts.directDanger(),
                IncidentProcess.CHILDREN_PRESENT, facts.childrenPresent(),
                IncidentProcess.BOTTOM_LINE_BROKEN, facts.bottomLineBroken());
    }
}
