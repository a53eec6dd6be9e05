package nl.casusregie.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out how whoever acts stands towards a case. */
@Component
class Relations {

    private final Standings standings;

    Relations(Standings standings) {
        this.standings = standings;
    }

    /** Of whoever acts now, and nobody else: the database answers only them. */
    Set<Relation> of(Actor actor, CaseId caseId, @Nullable UUID subject) {
        return actor.isSystem()
                ? EnumSet.of(Relation.SYSTEM)
                : standings
                        .of(caseId, subject)
                        .map(found -> relations(actor, found))
                        .orElseGet(() -> EnumSet.noneOf(Relation.class));
    }

    private static Set<Relation> relations(Actor actor, Standings.Found found) {
        Set<Relation> relations = byRole(actor, found);
        found.places().stream()
                .map(place -> Relation.valueOf(place == TeamRole.MEMBER ? "TEAM" : place.name()))
                .forEach(relations::add);
        relations.addAll(found.passing());
        // Only a specialist of the addressed organisation, and only while the request lives.
        if (found.addressed() && actor.has(Role.SPECIALIST, found.regionCode())) {
            relations.add(Relation.ADDRESSED);
        }
        found.doubt().keepAway(relations);
        return relations;
    }

    private static Set<Relation> byRole(Actor actor, Standings.Found found) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (actor.has(Role.COORDINATOR, found.regionCode())) {
            relations.add(Relation.COORDINATOR);
        }
        if (found.applicant().equals(actor.id())) {
            relations.add(Relation.APPLICANT);
        }
        if (actor.has(Role.PROCESS_MANAGER, found.regionCode()) || actor.has(Role.ZVH_MANAGER, found.regionCode())) {
            relations.add(Relation.PROCESS_VIEWER);
        }
        return relations;
    }
}
