package nl.casusregie.inbox;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Grant;
import nl.casusregie.access.Role;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in for whom, from a day until a day. People arrange it for themselves; a coordinator or administrator of the
 * region arranges it for who fell ill. It opens no case: a deputy does the work where they may do it by themselves.
 */
@Service
@Transactional
public class Deputies {

    private static final int LONGEST_MONTHS = 6;

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    Deputies(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** An arrangement: who is away, who stands in, the first and the last day. */
    public record Arrangement(UUID id, String away, String deputy, LocalDate from, LocalDate until, boolean mine) {}

    public Outcome<UUID> arrange(
            UserId away, @Nullable UserId deputy, @Nullable LocalDate from, @Nullable LocalDate until) {
        Actor me = Actors.current();
        Colleague person = directory.colleague(away).orElseThrow(CaseNotVisible::new);
        if (!away.equals(me.id()) && !isOfMyRegion(me, person)) {
            throw new CaseNotVisible();
        }
        LocalDate today = LocalDate.now(clock);
        return new Refusals()
                .require(deputy, "deputy")
                .require(from, "from")
                .require(until, "until")
                .refuseIf(away.equals(deputy), "deputy", "refusal.deputySelf")
                .refuseIf(deputy != null && !sharesRegion(person, deputy), "deputy", "refusal.deputyElsewhere")
                .refuseIf(from != null && until != null && until.isBefore(from), "until", "refusal.deputyOrder")
                .requireNotBefore(until, today, "until", "refusal.deputyPast")
                .refuseIf(
                        from != null && until != null && until.isAfter(from.plusMonths(LONGEST_MONTHS)),
                        "until",
                        "refusal.deputyLong",
                        LONGEST_MONTHS)
                .orElseDo(() -> insert(away, deputy, from, until));
    }

    private UUID insert(UserId away, @Nullable UserId deputy, @Nullable LocalDate from, @Nullable LocalDate until) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into deputy (id, user_id, deputy_id, from_date, until_date, arranged_by_id, arranged_at)
                        values (:id, :user, :deputy, :from, :until, :by, :now)""")
                .param("id", id)
                .param("user", away.value())
                .param("deputy", deputy == null ? null : deputy.value())
                .param("from", from == null ? null : Date.valueOf(from))
                .param("until", until == null ? null : Date.valueOf(until))
                .param("by", Actors.current().id().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** Ends an arrangement of one's own absence, or that one arranged. */
    public boolean end(UUID id) {
        return jdbc.sql("update deputy set ended_at = :now where id = :id and ended_at is null"
                                + " and (user_id = :me or arranged_by_id = :me)")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .param("me", Actors.current().id().value())
                        .update()
                > 0;
    }

    /** What is arranged for me, by me or with me as deputy, and is not over. */
    public List<Arrangement> mine() {
        return jdbc.sql(
                        """
                        select d.*, a.name as away, p.name as deputy from deputy d
                        join account a on a.id = d.user_id join account p on p.id = d.deputy_id
                        where d.ended_at is null and d.until_date >= :today
                        and (d.user_id = :me or d.deputy_id = :me or d.arranged_by_id = :me)
                        order by d.from_date, a.name""")
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("me", Actors.current().id().value())
                .query((row, number) -> new Arrangement(
                        row.getObject("id", UUID.class),
                        row.getString("away"),
                        row.getString("deputy"),
                        row.getDate("from_date").toLocalDate(),
                        row.getDate("until_date").toLocalDate(),
                        !Actors.current().id().value().equals(row.getObject("deputy_id", UUID.class))))
                .list();
    }

    /** Whether I stand in for anybody today. */
    public boolean standIn() {
        return jdbc.sql("select exists (select 1 from deputy d where d.deputy_id = :me and d.ended_at is null"
                        + " and :today between d.from_date and d.until_date)")
                .param("me", Actors.current().id().value())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query(Boolean.class)
                .single();
    }

    private static boolean isOfMyRegion(Actor me, Colleague person) {
        return person.grants().stream()
                .map(Grant::regionCode)
                .anyMatch(region -> me.has(Role.COORDINATOR, region) || me.has(Role.ADMINISTRATOR, region));
    }

    private boolean sharesRegion(Colleague person, UserId deputy) {
        return directory.colleague(deputy).stream()
                .flatMap(other -> other.grants().stream())
                .anyMatch(grant -> person.grants().stream()
                        .anyMatch(own -> own.regionCode().equals(grant.regionCode())));
    }
}
