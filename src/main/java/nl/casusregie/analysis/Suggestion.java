package nl.casusregie.analysis;

import java.util.List;
import java.util.Set;
import nl.casusregie.access.OrganisationKind;
import nl.casusregie.shared.PersonId;

/**
 * A kind of specialist that fits what stands on the board.
 *
 * @param because the life domains of the risks that ask for it
 * @param about whom those risks are about, in the order of the household; empty for all of them
 * @param inTeam whether an organisation of that kind is in the team already
 */
public record Suggestion(OrganisationKind kind, Set<LifeDomain> because, List<PersonId> about, boolean inTeam) {

    public Suggestion {
        because = Set.copyOf(because);
        about = List.copyOf(about);
    }
}
