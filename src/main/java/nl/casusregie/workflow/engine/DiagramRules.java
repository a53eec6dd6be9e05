package nl.casusregie.workflow.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casusregie.inbox.WorkKind;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a diagram that breaks the house rules at the moment the engine reads it (trust.md R12): no scripts, no
 * class delegates, no beans outside the list, no user task without a form and a role, no process without a time to live.
 */
class DiagramRules extends AbstractBpmnParseListener {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern DELEGATE = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern BEAN_CALL = Pattern.compile("\\$\\{(\\w+)\\.\\w+\\(execution\\)}");
    private static final Pattern CONDITION = Pattern.compile("\\$\\{\\w+ (==|!=|<|>) ('[A-Z_]+'|true|false|\\d+)}");

    /** A diagram was refused. */
    static class Refused extends ProcessEngineException {
        Refused(String where, String why) {
            super(where + ": " + why);
        }
    }

    static String camunda(Element element, String attribute) {
        @Nullable
        String value = element.attributeNS(new org.camunda.bpm.engine.impl.util.xml.Namespace(CAMUNDA), attribute);
        return value == null ? "" : value;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        refuseIf(camunda(process, "historyTimeToLive").isEmpty(), process, "a process needs a time to live");
        checkAll(process);
    }

    private void checkAll(Element element) {
        check(element);
        element.elements().forEach(this::checkAll);
    }

    private void check(Element element) {
        String tag = element.getTagName();
        refuseIf(tag.equals("scriptTask") || tag.equals("script"), element, "scripts are not allowed");
        refuseIf(tag.equals("connector"), element, "connectors are not allowed");
        refuseIf(!camunda(element, "class").isEmpty(), element, "class delegates are not allowed");
        refuseIf(element.attribute("class") != null, element, "class delegates are not allowed");
        refuseIf(!camunda(element, "expression").isEmpty(), element, "expressions that call code are not allowed");
        checkDelegate(element, camunda(element, "delegateExpression"));
        checkDelegate(element, orEmpty(element.attribute("delegateExpression")));
        checkBeanCall(element, camunda(element, "collection"));
        if (tag.equals("timeDate") || tag.equals("timeDuration") || tag.equals("timeCycle")) {
            checkTimer(element, element.getText().strip());
        }
        if (tag.equals("conditionExpression") || tag.equals("completionCondition")) {
            refuseIf(
                    !CONDITION.matcher(element.getText().strip()).matches(),
                    element,
                    "a condition compares one variable with one value");
        }
    }

    private void checkDelegate(Element element, String expression) {
        if (!expression.isEmpty()) {
            Matcher matcher = DELEGATE.matcher(expression);
            refuseIf(!matcher.matches() || unknown(matcher), element, "unknown delegate " + expression);
        }
    }

    private void checkBeanCall(Element element, String expression) {
        if (!expression.isEmpty()) {
            Matcher matcher = BEAN_CALL.matcher(expression);
            refuseIf(!matcher.matches() || unknown(matcher), element, "unknown bean in " + expression);
        }
    }

    private void checkTimer(Element element, String text) {
        if (text.startsWith("$")) {
            checkBeanCall(element, text);
        } else {
            refuseIf(!text.matches("(R\\d*/)?P[\\dYMWDTHS]+"), element, "a timer is an ISO 8601 duration");
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        refuseIf(orEmpty(element.attribute("name")).isBlank(), element, "a user task needs a name");
        refuseIf(!isOneOf(camunda(element, "formKey"), WorkKind.class), element, "a user task needs a known form");
        refuseIf(!isOneOf(camunda(element, "candidateGroups"), ProcessRole.class), element, "a user task needs a role");
        refuseIf(timeouts(element) < 2, element, "a user task needs a reminder and an escalation");
    }

    private static long timeouts(Element task) {
        Element extensions = task.element("extensionElements");
        return extensions == null
                ? 0
                : extensions.elements().stream()
                        .filter(each -> "timeout".equals(each.attribute("event")))
                        .count();
    }

    private static boolean unknown(Matcher matcher) {
        return !AllowedBeans.NAMES.contains(matcher.group(1));
    }

    private static <E extends Enum<E>> boolean isOneOf(String text, Class<E> values) {
        return java.util.Arrays.stream(values.getEnumConstants())
                .anyMatch(value -> value.name().equals(text));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void refuseIf(boolean condition, Element element, String why) {
        if (condition) {
            throw new Refused(element.getTagName() + " " + element.attribute("id"), why);
        }
    }
}
