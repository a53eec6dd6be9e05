package nl.casusregie.workflow.specialist;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casusregie.access.OrganisationKind;
import nl.casusregie.analysis.LifeDomain;
import nl.casusregie.analysis.SpecialistAdvice;
import nl.casusregie.workflow.engine.DecisionTables;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code recommended-specialists}. */
@Component
class SpecialistsTable implements SpecialistAdvice {

    private final DecisionTables tables;

    SpecialistsTable(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Set<OrganisationKind> kindsFor(String regionCode, LifeDomain domain, int youngest, int oldest) {
        return tables
                .askAll(
                        "recommended-specialists",
                        Map.of(
                                "regionCode",
                                regionCode,
                                "domain",
                                domain.name(),
                                "youngest",
                                youngest,
                                "oldest",
                                oldest))
                .stream()
                .map(answer -> OrganisationKind.valueOf(answer.text("kind")))
                .collect(Collectors.toSet());
    }
}
