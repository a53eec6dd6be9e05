package nl.casusregie.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.api.Test;

/** A table is evaluated once for the same facts, and answers with one rule where one is asked. */
class DecisionTablesTest {

    private final DecisionService decisions = mock();
    private final DecisionTables tables = new DecisionTables(decisions);

    @SafeVarargs
    private void answers(String step, Map<String, Object>... rules) {
        DmnDecisionTableResult result = mock();
        when(result.getResultList()).thenReturn(List.of(rules));
        when(decisions.evaluateDecisionTableByKey("terms", Map.of("step", step)))
                .thenReturn(result);
    }

    private DecisionTables.TableAnswer ask(String step) {
        return tables.ask("terms", Map.of("step", step));
    }

    @Test
    void theSameFactsAreEvaluatedOnceAndOtherFactsApart() {
        answers("A", Map.of("amount", 3));
        answers("B", Map.of("amount", 5));

        assertThat(ask("A").number("amount")).isEqualTo(3);
        assertThat(ask("B").number("amount")).isEqualTo(5);
        assertThat(ask("A").number("amount")).isEqualTo(3);

        verify(decisions, times(2)).evaluateDecisionTableByKey(eq("terms"), anyMap());
    }

    @Test
    void whereOneRuleIsAskedNoneAndTwoAreMistakes() {
        answers("none");
        answers("two", Map.of("amount", 3), Map.of("amount", 5));

        assertThatThrownBy(() -> ask("none")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ask("two")).isInstanceOf(IllegalStateException.class);
        assertThat(tables.askAll("terms", Map.of("step", "two"))).hasSize(2);
    }
}
