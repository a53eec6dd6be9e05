package nl.casusregie.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
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
    void thereAreRules() {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(12);
    }
}
