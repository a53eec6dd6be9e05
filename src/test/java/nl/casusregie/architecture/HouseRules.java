package nl.casusregie.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.theme.Theme;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import nl.casusregie.access.Actor;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.shared.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** The rules of the house that the compiler cannot keep; {@code HouseRulesTest} proves that each can fail. */
final class HouseRules {

    private HouseRules() {}

    static final ArchRule ONLY_WORKFLOW_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackages("nl.casusregie.workflow..", "nl.casusregie.testing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "org.operaton..", "org.cibseven..", "org.flowable..")
            .because("an engine that is followed up by another is a change of one package");

    static final ArchRule NOBODY_KNOWS_WORKFLOW = noClasses()
            .that()
            .resideOutsideOfPackage("nl.casusregie.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.casusregie.workflow..")
            .because("the domain does not know that a process moves it");

    static final ArchRule SCREENS_LIVE_IN_UI = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "nl.casusregie.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    static final ArchRule SCREENS_DO_NOT_TOUCH_THE_DATABASE = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.springframework.data..", "org.springframework.jdbc..");

    static final ArchRule DEPENDENCIES_COME_BY_CONSTRUCTOR = fields().should().notBeAnnotatedWith(Autowired.class);

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = classes()
            .should(not(callMethodWhere(describe("asks the machine for the time", HouseRules::asksTheMachine))))
            .because("terms and timers are tested by moving the clock");

    /** The engine has an open hole in queries with expressions (trust.md F1). */
    static final ArchRule NO_QUERY_WITH_AN_EXPRESSION = classes()
            .should(not(callMethodWhere(describe(
                    "passes an expression to an engine query",
                    call -> call.getTarget().getOwner().getPackageName().startsWith("org.camunda.bpm.engine.")
                            && call.getTarget().getOwner().getSimpleName().endsWith("Query")
                            && call.getName().endsWith("Expression")))));

    static final ArchRule EVERY_ROUTE_SAYS_WHO = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(com.vaadin.flow.server.auth.AnonymousAllowed.class);

    static final ArchRule ONLY_THE_PRECOMPILED_BUNDLE = noClasses()
            .should()
            .beAnnotatedWith(NpmPackage.class)
            .orShould()
            .beAnnotatedWith(JsModule.class)
            .orShould()
            .beAnnotatedWith(CssImport.class)
            .orShould()
            .beAnnotatedWith(Theme.class)
            .because("nothing would check that Vaadin's own bundle contains it");

    static final ArchRule TEXT_IS_NEVER_HTML =
            noClasses().should().dependOnClassesThat().areAssignableTo(Html.class);

    static final ArchRule EVERY_USE_CASE_ASKS_ACCESS = methods()
            .that()
            .arePublic()
            .and()
            .haveRawReturnType(Outcome.class)
            .and()
            .areDeclaredInClassesThat(describe("are services", (JavaClass type) -> type.isAnnotatedWith(Service.class)))
            .should(askAccess());

    static final ArchRule NOTHING_LIVES_OUTSIDE_A_MODULE =
            classes().that(resideInAnyPackage("nl.casusregie")).should().haveSimpleName("CasusregieApplication");

    private static boolean asksTheMachine(JavaMethodCall call) {
        JavaClass owner = call.getTarget().getOwner();
        boolean time = owner.isEquivalentTo(Instant.class)
                || owner.isEquivalentTo(LocalDate.class)
                || owner.isEquivalentTo(LocalDateTime.class);
        return time
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static ArchCondition<JavaMethod> askAccess() {
        return new ArchCondition<>("ask access before anything else happens") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean asks = asks(method, new HashSet<>());
                events.add(new SimpleConditionEvent(
                        method, asks, method.getFullName() + (asks ? " asks" : " does not ask")));
            }
        };
    }

    /**
     * Directly, or in a method of the same class that it calls; the inbox asks by the audience of the work item, and
     * whoever looks after the record by their task for the region.
     */
    private static boolean asks(JavaMethod method, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return false;
        }
        return method.getMethodCallsFromSelf().stream().anyMatch(call -> {
            JavaClass owner = call.getTarget().getOwner();
            if (owner.isEquivalentTo(CaseAccess.class) || owner.isEquivalentTo(Actor.class)) {
                return call.getName().equals("enter") || call.getName().equals("has");
            }
            if (owner.getFullName().equals("nl.casusregie.inbox.Candidates")) {
                return call.getName().equals("includes");
            }
            if (owner.getFullName().equals("nl.casusregie.oversight.Overseer")) {
                return call.getName().equals("require");
            }
            return owner.equals(method.getOwner())
                    && call.getTarget()
                            .resolveMember()
                            .filter(JavaMethod.class::isInstance)
                            .map(JavaMethod.class::cast)
                            .filter(called -> asks(called, seen))
                            .isPresent();
        });
    }
}
