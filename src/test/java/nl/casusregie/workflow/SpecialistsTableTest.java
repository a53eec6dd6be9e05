package nl.casusregie.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casusregie.access.OrganisationKind;
import nl.casusregie.analysis.LifeDomain;
import nl.casusregie.analysis.SpecialistAdvice;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.testing.CasusregieTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each row of the decision table {@code recommended-specialists}, on both sides of its limits. */
@CasusregieTest
class SpecialistsTableTest {

    @Autowired
    private SpecialistAdvice advice;

    @ParameterizedTest
    @CsvSource({
        "MENTAL_HEALTH, 17, 17, MENTAL_HEALTH_YOUTH",
        "MENTAL_HEALTH, 18, 18, MENTAL_HEALTH_ADULTS",
        "MENTAL_HEALTH, 9, 40, MENTAL_HEALTH_YOUTH MENTAL_HEALTH_ADULTS",
        "SUBSTANCE_USE, 3, 11, ''",
        "SUBSTANCE_USE, 3, 12, ADDICTION_CARE",
        "DOMESTIC_RELATIONS, 17, 17, MENTAL_HEALTH_YOUTH",
        "DOMESTIC_RELATIONS, 18, 40, WOMENS_SHELTER",
        "FINANCES, 17, 17, ''",
        "FINANCES, 5, 18, DEBT_HELP",
        "HOUSING, 0, 0, HOUSING",
        "WORK_EDUCATION, 3, 3, ''",
        "WORK_EDUCATION, 4, 4, SCHOOL",
        "WORK_EDUCATION, 17, 50, SCHOOL",
        "WORK_EDUCATION, 18, 50, ''",
        "JUSTICE, 11, 11, ''",
        "JUSTICE, 12, 12, PROBATION",
        "PHYSICAL_HEALTH, 80, 82, HOSPITAL",
        "BASIC_ADL, 80, 82, DISABILITY_CARE",
        "INSTRUMENTAL_ADL, 30, 30, DISABILITY_CARE",
        "TIME_USE, 9, 40, ''",
        "SOCIAL_NETWORK, 9, 40, ''",
        "PARTICIPATION, 9, 40, ''"
    })
    void everyRowSaysWhichKindsFit(LifeDomain domain, int youngest, int oldest, String kinds) {
        Set<OrganisationKind> expected = Arrays.stream(kinds.split(" "))
                .filter(kind -> !kind.isEmpty())
                .map(OrganisationKind::valueOf)
                .collect(Collectors.toSet());

        assertThat(advice.kindsFor(DemoCast.REGION, domain, youngest, oldest)).isEqualTo(expected);
    }

    @Test
    void everyLifeDomainHasAnAnswer() {
        for (LifeDomain domain : LifeDomain.values()) {
            assertThat(advice.kindsFor("ELSEWHERE", domain, 9, 40)).isNotNull();
        }
    }
}
