package nl.casusregie.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.casusregie");

    /** Classes that each break one rule on purpose. */
    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importPackages("nl.casusregie.architecture.offender");

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(HouseRules.class.getDeclaredFields())
                .filter(field -> field.getType().equals(ArchRule.class))
                .map(field -> {
                    try {
                        return Named.of(field.getName(), (ArchRule) field.get(null));
                    } catch (IllegalAccessException cause) {
                        throw new AssertionError(cause);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsTheRule(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleCanFail(ArchRule rule) {
        JavaClasses offenders = rule == HouseRules.NOTHING_LIVES_OUTSIDE_A_MODULE
                ? new ClassFileImporter().importClasses(nl.casusregie.OutsideEveryModule.class)
                : OFFENDERS;

        assertThat(rule.evaluate(offenders).hasViolation()).isTrue();
    }

    @Test
    @DisplayName("AC-S3: no query of the engine gets an expression")
    void noEngineQueryGetsAnExpression() {
        HouseRules.NO_QUERY_WITH_AN_EXPRESSION.check(PRODUCT);
    }

    @Test
    @DisplayName("AC-Z3: every address says who may come there")
    void everyRouteSaysWho() {
        HouseRules.EVERY_ROUTE_SAYS_WHO.check(PRODUCT);
    }

    @Test
    @DisplayName("AC-Z3: every use case asks whether it may")
    void everyUseCaseAsks() {
        HouseRules.EVERY_USE_CASE_ASKS_ACCESS.check(PRODUCT);
    }

    @Test
    void thereAreRules() {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(12);
    }
}
