package nl.casusregie.workflow.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks the decision tables in {@code processes/}. What a table answers follows from the facts alone, so it is worked out once: that
 * takes some hundred times as long as looking it up, and every step of a process asks for its term several times.
 */
@Component
public class DecisionTables {

    /** Far more than there are steps in all regions. */
    private static final int REMEMBERED = 5_000;

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Map<Question, List<TableAnswer>> answered = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, List<TableAnswer>> eldest) {
            return size() > REMEMBERED;
        }
    });

    DecisionTables(@Lazy DecisionService decisions, @Lazy RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    /** One version of a table, and what it is told. */
    private record Question(String definition, Map<String, Object> facts) {}

    /** The one rule that matched, with its outputs by name. */
    public record TableAnswer(Map<String, Object> outputs) {

        public TableAnswer {
            outputs = Collections.unmodifiableMap(new HashMap<>(outputs));
        }

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
        List<TableAnswer> matched = askAll(table, facts);
        if (matched.size() != 1) {
            throw new IllegalStateException(matched.size() + " rules of " + table + " match where one should");
        }
        return matched.getFirst();
    }

    /** Every rule that matched, of a table that collects. */
    public List<TableAnswer> askAll(String table, Map<String, Object> facts) {
        Question question = new Question(newest(table), Map.copyOf(facts));
        @Nullable List<TableAnswer> known = answered.get(question);
        if (known == null) {
            known = decisions.evaluateDecisionTableById(question.definition(), facts).getResultList().stream()
                    .map(TableAnswer::new)
                    .toList();
            answered.put(question, known);
        }
        return known;
    }

    /** Another server may have brought a newer version of the table; looked up once in a transaction. */
    private String newest(String table) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? newestInTransaction().computeIfAbsent(table, this::look)
                : look(table);
    }

    private String look(String table) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private Map<String, String> newestInTransaction() {
        Newest bound = (Newest) TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            bound = new Newest();
            TransactionSynchronizationManager.bindResource(this, bound);
            TransactionSynchronizationManager.registerSynchronization(bound);
        }
        return bound.byTable;
    }

    /** Forgotten with the transaction; one within it looks for itself. */
    private final class Newest implements TransactionSynchronization {

        private final Map<String, String> byTable = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(DecisionTables.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(DecisionTables.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(DecisionTables.this);
        }
    }
}
