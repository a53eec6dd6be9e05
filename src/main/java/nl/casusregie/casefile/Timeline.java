package nl.casusregie.casefile;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Label;
import nl.casusregie.access.Permit;
import nl.casusregie.access.Protection;
import nl.casusregie.access.Reading;
import nl.casusregie.keys.Place;
import nl.casusregie.keys.Vault;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one timeline of a case: every module adds what happened, in the transaction in which it happened. */
@Service
@Transactional
public class Timeline {

    private static final String INTO =
            """
            insert into timeline_entry (id, case_id, at, actor_id, actor_name, organisation_name, key, detail,
                item_id, protection_label, protection_source, protection_audience, protection_not_to, protection_family)""";

    private static final String VALUES =
            """
            :entry, :caseId, :at, :actor, :name, :organisation, :key, :detail, cast(:item as uuid), :label,
                cast(:source as uuid), :audience, :notTo, :family""";

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final Vault vault;
    private final Clock clock;

    Timeline(JdbcClient jdbc, CaseAccess access, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Adds an entry in the name of whoever is acting.
     *
     * @param key a message key that begins with {@code timeline.}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CaseId caseId, String key, String detail) {
        write(caseId, key, detail, null, Protection.begin(Label.GENERAL));
    }

    /** Adds an entry that tells of an item: whoever may not see the item does not read the entry, now or later. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CaseId caseId, String key, String detail, UUID item, Protection protection) {
        write(caseId, key, detail, item, protection);
    }

    private void write(CaseId caseId, String key, String detail, @Nullable UUID item, Protection protection) {
        jdbc.sql(INTO + " values (" + VALUES + ")")
                .params(values(caseId, key, detail, item, protection))
                .update();
    }

    /** What an entry says by name, for one with nothing to it, in the name of whoever is acting. */
    Map<String, @Nullable Object> values(CaseId caseId, String key) {
        return values(caseId, key, "", null, Protection.begin(Label.GENERAL));
    }

    private Map<String, @Nullable Object> values(
            CaseId caseId, String key, String detail, @Nullable UUID item, Protection protection) {
        Actor actor = Actors.current();
        UUID id = UUID.randomUUID();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("entry", id);
        values.put("caseId", caseId.value());
        values.put("at", clock.instant().atOffset(ZoneOffset.UTC));
        values.put("actor", actor.id().value());
        values.put("name", actor.name());
        values.put("organisation", actor.organisationName());
        values.put("key", key);
        values.put("detail", vault.seal(place(id), detail));
        values.put("item", item);
        values.put("label", protection.label().name());
        values.put("source", protection.sourceId());
        values.put("audience", protection.audience().toArray(UUID[]::new));
        values.put("notTo", protection.notTo().toArray(UUID[]::new));
        values.put("family", protection.familyVisible());
        return values;
    }

    /** A page of what happened, the newest first. */
    public List<TimelineEntry> page(CaseId caseId, int offset, int limit) {
        return page(caseId, TimelineFilter.ALL, offset, limit);
    }

    /** A page of what happened as far as the filter lets through, the newest first. */
    public List<TimelineEntry> page(CaseId caseId, TimelineFilter filter, int offset, int limit) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return permit.reading()
                .bind(
                        jdbc.sql(
                                """
                        select id, at, actor_id, actor_name, organisation_name, key, detail from timeline_entry
                        where case_id = :caseId and """
                                        + Reading.SQL
                                        + """

                                and (cast(:kind as text[]) is null or key like any(:kind))
                                and (cast(:person as uuid) is null or actor_id = :person)
                                and (cast(:organisation as text) is null or organisation_name = :organisation)
                                order by at desc, seq desc offset :offset limit :limit"""))
                .param("caseId", caseId.value())
                .param("kind", filter.kind() == null ? null : filter.kind().patterns())
                .param(
                        "person",
                        filter.person() == null ? null : filter.person().value())
                .param("organisation", filter.organisation())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new TimelineEntry(
                        row.getTimestamp("at").toInstant(),
                        new UserId(row.getObject("actor_id", UUID.class)),
                        row.getString("actor_name"),
                        row.getString("organisation_name"),
                        row.getString("key"),
                        vault.open(place(row.getObject("id", UUID.class)), row.getString("detail"))))
                .list();
    }

    /** Who did something that whoever looks may read, by name. */
    public List<TimelineAuthor> authors(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return permit.reading()
                .bind(jdbc.sql(
                        """
                        select distinct actor_id, actor_name, organisation_name from timeline_entry
                        where case_id = :caseId and """
                                + Reading.SQL + " order by actor_name, organisation_name limit 200"))
                .param("caseId", caseId.value())
                .query((row, number) -> new TimelineAuthor(
                        new UserId(row.getObject("actor_id", UUID.class)),
                        row.getString("actor_name"),
                        row.getString("organisation_name")))
                .list();
    }

    /** Sealed, because an entry repeats what other parts of the case hold sealed. */
    private static Place place(UUID id) {
        return new Place("timeline_entry", "detail", id);
    }
}
