package nl.casusregie.network;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.Directory;
import nl.casusregie.access.OrganisationKind;
import nl.casusregie.access.Partner;
import nl.casusregie.access.Role;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Knows which organisations of the region can be asked: specialists by kind, with somebody there who takes up requests. */
@Component
class Askable {

    private static final Set<OrganisationKind> SPECIALISTS = EnumSet.complementOf(EnumSet.of(
            OrganisationKind.LOCAL_TEAM, OrganisationKind.VEILIG_THUIS, OrganisationKind.CARE_AND_SAFETY_HOUSE));

    private final Directory directory;
    private final CaseAccess access;

    Askable(Directory directory, CaseAccess access) {
        this.directory = directory;
        this.access = access;
    }

    List<Partner> forCase(CaseId caseId) {
        String region = access.regionOf(caseId);
        Set<OrganisationId> staffed = directory.withRole(Role.SPECIALIST, region).stream()
                .map(Colleague::organisation)
                .collect(Collectors.toUnmodifiableSet());
        return directory.partners(region).stream()
                .filter(partner -> SPECIALISTS.contains(partner.kind()) && staffed.contains(partner.id()))
                .toList();
    }

    boolean includes(CaseId caseId, OrganisationId organisation) {
        return forCase(caseId).stream().anyMatch(partner -> partner.id().equals(organisation));
    }
}
