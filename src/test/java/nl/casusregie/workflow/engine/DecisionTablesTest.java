package nl.casusregie.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.workflow.engine.DecisionTables.TableAnswer;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A table is asked often with the same facts: it answers the same, at once, until there is a newer version of it. */
@CasusregieTest
class DecisionTablesTest {

    private static final String TABLE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                id="definitions_ofTest" name="test" namespace="test">
              <decision id="of-test" name="test" camunda:historyTimeToLive="P1D">
                <decisionTable id="table_ofTest" hitPolicy="COLLECT">
                  <input id="in"><inputExpression id="expression" typeRef="string" expressionLanguage="feel"><text>step</text></inputExpression></input>
                  <output id="out" name="amount" typeRef="integer"/>
                  <rule id="one"><inputEntry id="i1"><text>"ONE","BOTH"</text></inputEntry><outputEntry id="o1"><text>%d</text></outputEntry></rule>
                  <rule id="two"><inputEntry id="i2"><text>"BOTH"</text></inputEntry><outputEntry id="o2"><text>2</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>""";

    @Autowired
    private DecisionTables tables;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TransactionTemplate transaction;

    private TransactionTemplate apart;

    private final List<String> deployments = new ArrayList<>();

    @BeforeEach
    void apart() {
        apart = new TransactionTemplate(
                Objects.requireNonNull(transaction.getTransactionManager()),
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    @AfterEach
    void takeAway() {
        deployments.forEach(each -> engine.getRepositoryService().deleteDeployment(each));
    }

    private void deploy(int amount) {
        deployments.add(OpenGate.deploy(engine, "of-test.dmn", TABLE.formatted(amount)));
    }

    private static Map<String, Object> step(String step) {
        return Map.of("step", step);
    }

    @Test
    void theSameFactsAreAnsweredAtOnceAndOthersByThemselves() {
        deploy(1);

        TableAnswer first = tables.ask("of-test", step("ONE"));

        assertThat(tables.ask("of-test", step("ONE"))).isSameAs(first);
        assertThat(first.number("amount")).isEqualTo(1);
        assertThat(tables.askAll("of-test", step("BOTH")))
                .extracting(answer -> answer.number("amount"))
                .containsExactly(1, 2);
        assertThat(tables.askAll("of-test", step("NONE"))).isEmpty();
        assertThatThrownBy(() -> first.outputs().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aNewerVersionOfTheTableAnswersFromThenOn() {
        deploy(1);
        assertThat(tables.ask("of-test", step("ONE")).number("amount")).isEqualTo(1);

        deploy(7);

        assertThat(tables.ask("of-test", step("ONE")).number("amount")).isEqualTo(7);
    }

    /** Between two terms of one step the table does not change; a transaction within looks for itself. */
    @Test
    void whichVersionIsTheNewestIsLookedUpOnceInATransaction() {
        deploy(1);

        transaction.executeWithoutResult(status -> {
            assertThat(tables.ask("of-test", step("ONE")).number("amount")).isEqualTo(1);
            apart.executeWithoutResult(within -> deploy(7));
            assertThat(tables.ask("of-test", step("ONE")).number("amount")).isEqualTo(1);
            apart.executeWithoutResult(
                    within -> assertThat(tables.ask("of-test", step("ONE")).number("amount"))
                            .isEqualTo(7));
            assertThat(tables.ask("of-test", step("ONE")).number("amount")).isEqualTo(1);
        });

        assertThat(tables.ask("of-test", step("ONE")).number("amount")).isEqualTo(7);
    }

    @Test
    void whereOneRuleShouldMatchNoneOrSeveralAreNoAnswer() {
        deploy(1);

        for (String step : List.of("NONE", "BOTH")) {
            assertThatThrownBy(() -> tables.ask("of-test", step(step)))
                    .as(step)
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
