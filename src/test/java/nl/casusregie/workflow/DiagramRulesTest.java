package nl.casusregie.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.workflow.engine.OpenGate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine refuses a diagram that breaks the house rules while it reads it, and nothing of it stays. */
@CasusregieTest
class DiagramRulesTest {

    private static final String USER_TASK =
            """
            <userTask id="task" name="Doe iets" camunda:formKey="%s" camunda:candidateGroups="%s">
              <extensionElements>%s</extensionElements>
            </userTask>""";

    private static final String BOTH_TIMERS =
            timer("reminder", "${terms.remindAt(execution)}") + timer("escalation", "${terms.escalateAt(execution)}");

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessEngine engine;

    static Stream<Arguments> offences() {
        return Stream.of(
                offence(
                        "scripts are not allowed",
                        "<scriptTask id=\"task\" scriptFormat=\"juel\"><script>x</script></scriptTask>"),
                offence(
                        "class delegates are not allowed",
                        "<serviceTask id=\"task\" camunda:class=\"java.lang.Runtime\"/>"),
                offence(
                        "expressions that call code",
                        "<serviceTask id=\"task\" camunda:expression=\"${terms.clock}\"/>"),
                offence("unknown delegate", "<serviceTask id=\"task\" camunda:delegateExpression=\"${dataSource}\"/>"),
                offence("known form", userTask("NO_SUCH_WORK", "COORDINATOR", BOTH_TIMERS)),
                offence("needs a role", userTask("DECIDE_TRIAGE", "", BOTH_TIMERS)),
                offence(
                        "reminder and an escalation",
                        userTask("DECIDE_TRIAGE", "COORDINATOR", timer("reminder", "P1D"))),
                offence("ISO 8601", userTask("DECIDE_TRIAGE", "COORDINATOR", BOTH_TIMERS + timer("third", "tomorrow"))),
                offence(
                        "unknown bean",
                        userTask("DECIDE_TRIAGE", "COORDINATOR", BOTH_TIMERS + timer("x", "${env.x(execution)}"))));
    }

    @ParameterizedTest
    @MethodSource("offences")
    @DisplayName("AC-S8: a diagram that breaks a house rule is refused")
    void aDiagramThatBreaksARuleIsRefused(String why, String element) {
        long before = repository.createDeploymentQuery().count();

        assertThatThrownBy(() -> deploy(process("camunda:historyTimeToLive=\"P1D\"", element)))
                .hasStackTraceContaining(why);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void aProcessWithoutATimeToLiveIsRefused() {
        assertThatThrownBy(() -> deploy(process("", "<task id=\"task\"/>"))).hasStackTraceContaining("time to live");
    }

    @Test
    void aUserTaskWithFormRoleAndTimersIsAccepted() {
        String deployment = deploy(
                process("camunda:historyTimeToLive=\"P1D\"", userTask("DECIDE_TRIAGE", "COORDINATOR", BOTH_TIMERS)));

        assertThat(deployment).isNotBlank();
        repository.deleteDeployment(deployment, true);
    }

    private String deploy(String bpmn) {
        return OpenGate.deploy(engine, "hostile.bpmn", bpmn);
    }

    private static Arguments offence(String why, String element) {
        return Arguments.of(why, element);
    }

    private static String userTask(String form, String role, String timers) {
        return USER_TASK.formatted(form, role, timers);
    }

    private static String timer(String id, String when) {
        return """
                <camunda:taskListener id="%s" event="timeout" delegateExpression="${reminder}">
                  <timerEventDefinition id="definition_%s"><timeDate>%s</timeDate></timerEventDefinition>
                </camunda:taskListener>"""
                .formatted(id, id, when);
    }

    private static String process(String attributes, String element) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
                  <process id="hostile" isExecutable="true" %s>
                    <startEvent id="start"/><sequenceFlow id="flow" sourceRef="start" targetRef="task"/>
                    %s
                  </process>
                </definitions>"""
                .formatted(attributes, element);
    }
}
