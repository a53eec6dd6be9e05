package nl.casusregie.workflow.engine;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks the decision tables in {@code processes/}. The same facts have the same answer, and evaluating a table is most of the work of
 * a step (decision 0016), so an answer is kept for a while.
 */
@Component
public class DecisionTables {

    /** Not for ever: a node of a newer release may bring a newer table while this one still runs. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    /** Far more than there are regions, steps and answers; whatever a table is asked, the memory does not grow with it. */
    private static final int MOST = 5_000;

    private final DecisionService decisions;
    private final Map<Asked, Answer> known = new ConcurrentHashMap<>();

    DecisionTables(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    private record Asked(String table, Map<String, Object> facts) {}

    private record Answer(List<TableAnswer> rules, long since) {

        boolean isOld() {
            return System.nanoTime() - since > KEPT.toNanos();
        }
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
        List<TableAnswer> rules = askAll(table, facts);
        if (rules.size() != 1) {
            throw new IllegalStateException("one rule of " + table + " must match, not " + rules.size());
        }
        return rules.getFirst();
    }

    /** Every rule that matched, of a table that collects. */
    public List<TableAnswer> askAll(String table, Map<String, Object> facts) {
        Asked asked = new Asked(table, new HashMap<>(facts));
        Answer answer = known.get(asked);
        if (answer == null || answer.isOld()) {
            answer = new Answer(evaluate(table, facts), System.nanoTime());
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(asked, answer);
        }
        return answer.rules();
    }

    private List<TableAnswer> evaluate(String table, Map<String, Object> facts) {
        return decisions.evaluateDecisionTableByKey(table, facts).getResultList().stream()
                .map(TableAnswer::new)
                .toList();
    }
}
