package nl.casusregie.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says who belongs to the audience of a work item; the one place that knows, for the gate and for the lists. */
@Component
class Candidates {

    /** The cases of relatives do not exist for the asker, whatever was theirs before. */
    static final String NOT_KEPT_AWAY = " and w.case_id not in (select k.case_id from kept_away(:me) k)";

    /**
     * The queues of the asker: those of their roles, and one per case in whose team they are. Whoever is in a team to bring
     * something in only, finds there only what asks for that.
     */
    static final String QUEUES =
            """
            (select q.queue, false as input_only from unnest(cast(:queues as uuid[])) q (queue)
            union all
            select work_queue('TEAM_MEMBERS', '', :organisation, t.case_id), bool_and(t.team_role = 'INPUT')
            from team_member t where t.user_id = :me and t.until_date is null group by t.case_id)""";

    /** True for what waits in the queues of the asker's teams; by the same rule for whoever brings something in only. */
    static final String OF_MY_TEAMS =
            """
            (w.queue = any (array(select work_queue('TEAM_MEMBERS', '', :organisation, t.case_id)
                from team_member t where t.user_id = :me and t.until_date is null))
            and (w.kind = 'PREPARE_CONTRIBUTION' or exists (select 1 from team_member t where t.case_id = w.case_id
                and t.user_id = :me and t.until_date is null and t.team_role <> 'INPUT')))""";

    /** True for the rows of work_item w whose audience the asker belongs to. */
    static final String FOR_ME =
            """
            (w.case_id not in (select k.case_id from kept_away(:me) k) and (w.assignee_id = :me or w.asked_by_id = :me
             or exists (select 1 from """
                    + QUEUES
                    + """
             mine where mine.queue = w.queue and (not mine.input_only or w.kind = 'PREPARE_CONTRIBUTION'))
             or """
                    + StandIns.FOR_WHO_IS_AWAY + "))";

    private final JdbcClient jdbc;
    private final StandIns standIns;

    Candidates(JdbcClient jdbc, StandIns standIns) {
        this.jdbc = jdbc;
        this.standIns = standIns;
    }

    /** Whether somebody holds it whom the actor does not stand in for. */
    boolean isHeldByAnother(WorkItem item, Actor actor) {
        UUID holder = item.assigneeId();
        return holder != null
                && item.isHeldBySomebodyElse(actor.id())
                && !standIns.standsInFor(actor.id().value(), holder);
    }

    /**
     * Whether the actor, who has entered the case of it, belongs to the audience of work that is locked: what the line itself
     * says is not asked of the database.
     */
    boolean isFor(WorkItem item, Actor actor) {
        return item.isEvidentlyFor(actor) || includes(item.id(), actor);
    }

    boolean includes(UUID workItem, Actor actor) {
        return bind(jdbc.sql("select count(*) from work_item w where w.id = :id and " + FOR_ME), actor)
                        .param("id", workItem)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether work waits for the actor by a role they have, beside what waits for their teams. */
    static boolean byRole(Actor actor) {
        return queues(actor).length > 0;
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Actor actor) {
        return standIns.bind(statement)
                .param("me", actor.id().value())
                .param("organisation", actor.organisation().value())
                .param("queues", queues(actor));
    }

    /** As the function work_queue of the database makes them. */
    private static UUID[] queues(Actor actor) {
        Set<String> specialistIn = actor.regions(Role.SPECIALIST);
        return Stream.concat(
                        actor.regions(Role.COORDINATOR).stream().map(region -> "C" + region),
                        specialistIn.stream().map(region -> "S" + actor.organisation() + region))
                .map(Candidates::queue)
                .toArray(UUID[]::new);
    }

    private static UUID queue(String words) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(words.getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
