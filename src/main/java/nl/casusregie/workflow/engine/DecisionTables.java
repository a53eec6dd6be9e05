package nl.casusregie.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision tables in {@code processes/}. */
@Component
public class DecisionTables {

    private final DecisionService decisions;

    DecisionTables(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    /** The one rule that matched, with its outputs by name. */
    public record TableAnswer(Map<String, Object> outputs) {

        public String text(String output) {
            return (String) value(output);
        }

        public int number(String output) {
            return ((Number) value(output)).intValue();
        }

        private Object value(String output) {
            return Objects.requireNonNull(outputs.get(output), output);
        }
    }

    public TableAnswer ask(String table, Map<String, Object> facts) {
        return new TableAnswer(decisions
                .evaluateDecisionTableByKey(table, facts)
                .getSingleResult()
                .getEntryMap());
    }

    /** Every rule that matched, of a table that collects. */
    public List<TableAnswer> askAll(String table, Map<String, Object> facts) {
        return decisions.evaluateDecisionTableByKey(table, facts).getResultList().stream()
                .map(TableAnswer::new)
                .toList();
    }
}
