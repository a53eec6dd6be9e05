package nl.casusregie.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Permit;
import nl.casusregie.access.Reading;
import nl.casusregie.keys.Place;
import nl.casusregie.keys.Vault;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What decisions mean for the children of a household. It stands beside the decision it belongs to, and whoever may not read
 * that decision does not read it either.
 */
@Service
@Transactional
public class EffectOnChildren {

    private static final String TABLE = "effect_on_children";

    private final HouseholdInDecisions household;
    private final CaseAccess access;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    EffectOnChildren(HouseholdInDecisions household, CaseAccess access, JdbcClient jdbc, Vault vault, Clock clock) {
        this.household = household;
        this.access = access;
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** What a decision has to say, to be asked before somebody tries. */
    public DecisionNeeds needs(CaseId caseId) {
        access.enter(CaseAction.SEE_CONTENT, caseId);
        return ask(caseId);
    }

    /** Adds the reasons why a decision that says this cannot be taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void check(CaseId caseId, ForTheChildren said, Refusals refusals) {
        ChildrenPolicy.check(ask(caseId), said, refusals);
    }

    /** Keeps what was said with the decision, in its transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(CaseId caseId, ContentKind kind, UUID decision, ForTheChildren said) {
        write(caseId, kind.name(), decision, said);
    }

    /** The same for the decision to close, which is an item of no kind. */
    void keepAtClosing(CaseId caseId, ForTheChildren said) {
        write(caseId, "CLOSING", caseId.value(), said);
    }

    /** What was said with decisions of a kind, by decision, of those that whoever asks may read. */
    public Map<UUID, List<EffectRecord>> of(CaseId caseId, ContentKind kind) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return permit
                .reading()
                .bind(jdbc.sql("select e.* from " + TABLE + " e join " + kind.table() + " d on d.id = e.decision_id"
                        + " where e.case_id = :caseId and e.kind = :kind and " + Reading.SQL
                        + " order by e.written_at, e.id"))
                .param("caseId", caseId.value())
                .param("kind", kind.name())
                .query((row, number) -> Map.entry(row.getObject("decision_id", UUID.class), read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The same for one decision. */
    public List<EffectRecord> of(CaseId caseId, ContentKind kind, UUID decision) {
        return of(caseId, kind).getOrDefault(decision, List.of());
    }

    /** What was said each time the case was closed. */
    public List<EffectRecord> ofClosing(CaseId caseId) {
        access.enter(CaseAction.SEE_CONTENT, caseId);
        return jdbc.sql("select e.* from " + TABLE
                        + " e where e.case_id = :caseId and e.kind = 'CLOSING' order by e.written_at, e.id")
                .param("caseId", caseId.value())
                .query((row, number) -> read(row))
                .list();
    }

    private DecisionNeeds ask(CaseId caseId) {
        return new DecisionNeeds(household.hasChildren(caseId), household.notHeard(caseId));
    }

    private void write(CaseId caseId, String kind, UUID decision, ForTheChildren said) {
        if (said.isEmpty()) {
            return;
        }
        Actor actor = Actors.current();
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into " + TABLE
                        + " (id, case_id, kind, decision_id, effect, why_not_heard, written_by, organisation, written_at)"
                        + " values (:id, :caseId, :kind, :decision, :effect, :why, :by, :organisation, :at)")
                .param("id", id)
                .param("caseId", caseId.value())
                .param("kind", kind)
                .param("decision", decision)
                .param("effect", vault.seal(place(id, "effect"), said.effect().strip()))
                .param(
                        "why",
                        vault.seal(
                                place(id, "why_not_heard"), said.whyNotHeard().strip()))
                .param("by", actor.name())
                .param("organisation", actor.organisationName())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private EffectRecord read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new EffectRecord(
                new ForTheChildren(
                        vault.open(place(id, "effect"), row.getString("effect")),
                        vault.open(place(id, "why_not_heard"), row.getString("why_not_heard"))),
                row.getString("written_by"),
                row.getString("organisation"),
                row.getTimestamp("written_at").toInstant());
    }

    private static Place place(UUID id, String column) {
        return new Place(TABLE, column, id);
    }
}
