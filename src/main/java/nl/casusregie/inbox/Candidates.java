package nl.casusregie.inbox;

import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says who belongs to the audience of a work item; the one place that knows, for the gate and for the lists. */
@Component
class Candidates {

    /** The cases of relatives do not exist for the asker, whatever was theirs before. */
    static final String NOT_KEPT_AWAY = " and w.case_id not in (select k.case_id from kept_away(:me) k)";

    /** True for the rows of work_item w whose audience the asker belongs to. */
    static final String FOR_ME =
            """
            (w.case_id not in (select k.case_id from kept_away(:me) k) and (w.assignee_id = :me
             or (w.audience = 'COORDINATORS' and w.region_code in (:coordinatorRegions))
             or (w.audience = 'SPECIALISTS' and w.organisation_id = :organisation and w.region_code in (:specialistRegions))
             or (w.audience = 'TEAM_MEMBERS' and w.organisation_id = :organisation and exists (
                 select 1 from team_member t
                 where t.case_id = w.case_id and t.user_id = :me and t.until_date is null
                 and (t.team_role <> 'INPUT' or w.kind = 'PREPARE_CONTRIBUTION')))))""";

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean includes(UUID workItem, Actor actor) {
        return bind(jdbc.sql("select count(*) from work_item w where w.id = :id and " + FOR_ME), actor)
                        .param("id", workItem)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Actor actor) {
        return statement
                .param("me", actor.id().value())
                .param("organisation", actor.organisation().value())
                .param("coordinatorRegions", orNone(actor.regions(Role.COORDINATOR)))
                .param("specialistRegions", orNone(actor.regions(Role.SPECIALIST)));
    }

    /** SQL has no empty list; no region has the empty code. */
    private static Set<String> orNone(Set<String> regions) {
        return regions.isEmpty() ? Set.of("") : regions;
    }
}
