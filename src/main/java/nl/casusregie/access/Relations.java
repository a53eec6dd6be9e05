package nl.casusregie.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works out how somebody stands towards a case. */
@Component
class Relations {

    private final CaseScopes scopes;
    private final TemporaryStanding temporary;
    private final JdbcClient jdbc;

    Relations(CaseScopes scopes, TemporaryStanding temporary, JdbcClient jdbc) {
        this.scopes = scopes;
        this.temporary = temporary;
        this.jdbc = jdbc;
    }

    Set<Relation> of(Actor actor, CaseId caseId, @Nullable UUID subject) {
        if (actor.isSystem()) {
            return EnumSet.of(Relation.SYSTEM);
        }
        List<CaseScopes.Place> places = scopes.places(caseId.value(), actor.id().value());
        if (places.isEmpty()) {
            return EnumSet.noneOf(Relation.class);
        }
        CaseScope scope = places.getFirst().scope();
        Set<Relation> relations = byRole(actor, scope);
        places.stream()
                .flatMap(place -> Stream.ofNullable(place.member()))
                .map(member -> Relation.valueOf(
                        member.teamRole() == TeamRole.MEMBER
                                ? "TEAM"
                                : member.teamRole().name()))
                .forEach(relations::add);
        TemporaryStanding.Found passing = temporary.of(actor.id(), caseId);
        relations.addAll(passing.relations());
        if (isAddressed(actor, scope, caseId, subject)) {
            relations.add(Relation.ADDRESSED);
        }
        passing.doubt().keepAway(relations);
        return relations;
    }

    private Set<Relation> byRole(Actor actor, CaseScope scope) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (actor.has(Role.COORDINATOR, scope.regionCode())) {
            relations.add(Relation.COORDINATOR);
        }
        if (scope.applicant().equals(actor.id())) {
            relations.add(Relation.APPLICANT);
        }
        if (actor.has(Role.PROCESS_MANAGER, scope.regionCode()) || actor.has(Role.ZVH_MANAGER, scope.regionCode())) {
            relations.add(Relation.PROCESS_VIEWER);
        }
        return relations;
    }

    /** Only a specialist of the addressed organisation, and only while the request lives. */
    private boolean isAddressed(Actor actor, CaseScope scope, CaseId caseId, @Nullable UUID subject) {
        return actor.has(Role.SPECIALIST, scope.regionCode())
                && jdbc.sql(
                                """
                                select exists (select 1 from addressee
                                where case_id = :caseId and organisation_id = :organisation and released_at is null
                                and (cast(:subject as uuid) is null or subject_id = :subject))""")
                        .param("caseId", caseId.value())
                        .param("organisation", actor.organisation().value())
                        .param("subject", subject)
                        .query(Boolean.class)
                        .single();
    }
}
