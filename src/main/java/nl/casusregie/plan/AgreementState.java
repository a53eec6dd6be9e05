package nl.casusregie.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.shared.OrganisationId;

/** Where the organisations stand on a plan: agreed as soon as two agree, refused as soon as one objects. */
public enum AgreementState {
    OPEN,
    AGREED,
    REFUSED;

    /** Two organisations carry a plan together (design.md 3). */
    private static final int NEEDED = 2;

    static AgreementState of(List<Agreement> answers, Set<OrganisationId> asked) {
        if (answers.stream().anyMatch(answer -> !answer.agrees())) {
            return REFUSED;
        }
        if (answers.size() >= NEEDED) {
            return AGREED;
        }
        Set<UUID> answered = answers.stream().map(Agreement::organisationId).collect(Collectors.toSet());
        boolean everybodyAnswered = asked.stream().allMatch(each -> answered.contains(each.value()));
        return everybodyAnswered ? REFUSED : OPEN;
    }
}
