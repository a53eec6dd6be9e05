package nl.casusregie.clearance;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import nl.casusregie.access.Role;

/** Who works with households and may need a case of somebody else. */
final class Professionals {

    static final Set<Role> ROLES = EnumSet.of(Role.PROFESSIONAL, Role.CASE_MANAGER, Role.SPECIALIST, Role.APPLICANT);

    private Professionals() {}

    static boolean includes(Predicate<Role> has) {
        return ROLES.stream().anyMatch(has);
    }
}
