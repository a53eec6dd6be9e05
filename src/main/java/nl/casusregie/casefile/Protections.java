package nl.casusregie.casefile;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.Permit;
import nl.casusregie.access.Protection;
import nl.casusregie.access.Sharings;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes who may see an item of a case, with the reason. The timeline's entries about the item follow, so that what was
 * narrowed cannot be read there, and so do copies of it in rounds that were settled. One way for every kind: what an item carries is the same everywhere.
 */
@Service
@Transactional
public class Protections {

    /** A reason shorter than this explains nothing. */
    private static final int SHORTEST_REASON = 10;

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final Sharings sharings;
    private final Timeline timeline;

    Protections(JdbcClient jdbc, CaseAccess access, Sharings sharings, Timeline timeline) {
        this.jdbc = jdbc;
        this.access = access;
        this.sharings = sharings;
        this.timeline = timeline;
    }

    /** Says anew who may see the item; refused when somebody else has to decide that. */
    public Outcome<UUID> change(CaseId caseId, ContentKind kind, UUID item, Protection wanted, String reason) {
        Permit permit = access.enter(CaseAction.CHANGE_PROTECTION, caseId, item);
        Protection now = find(caseId, kind, item);
        if (!permit.sees(now)) {
            throw new CaseNotVisible();
        }
        Protection kept = new Protection(
                wanted.label(), now.sourceId(), wanted.audience(), wanted.notTo(), wanted.familyVisible());
        Refusals refusals = new Refusals()
                .requireText(reason, "reason", Refusals.TEXT)
                .refuseIf(!reason.isBlank() && reason.strip().length() < SHORTEST_REASON, "reason", "refusal.sayMore")
                .refuseIf(kept.label() == Label.SHIELDED && now.label() != Label.SHIELDED, "label", "refusal.required");
        refusals.refuseIf(!everybodyNamedHasGround(caseId, kept), "audience", "refusal.noGround");
        ProtectionPolicy.refusal(permit, now, kept).ifPresent(key -> refusals.refuseIf(true, "", key));
        return refusals.orElseDo(() -> {
            for (UUID each : copies(caseId, kind, item)) {
                write(caseId, kind.table(), kind.key(), each, kept);
                outdate(caseId, kind, each);
                write(caseId, "timeline_entry", "item_id", each, kept);
            }
            timeline.add(caseId, "timeline.protectionChanged." + kind, reason.strip(), item, kept);
            return item;
        });
    }

    private boolean everybodyNamedHasGround(CaseId caseId, Protection kept) {
        return kept.audience().stream()
                .filter(named -> !named.equals(kept.sourceId()))
                .allMatch(named ->
                        sharings.held(caseId, new OrganisationId(named)).contains(kept.label()));
    }

    private Protection find(CaseId caseId, ContentKind kind, UUID item) {
        return jdbc.sql("select * from " + kind.table() + " where " + kind.key()
                        + " = :id and case_id = :caseId for update")
                .param("id", item)
                .param("caseId", caseId.value())
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(CaseNotVisible::new);
    }

    /** What was frozen with a settled round stays as it was said; who may see it does not. */
    private List<UUID> copies(CaseId caseId, ContentKind kind, UUID item) {
        if (kind.sameAs() == null) {
            return List.of(item);
        }
        return jdbc.sql("select id from " + kind.table() + " where case_id = :caseId and " + kind.sameAs()
                        + " = (select i." + kind.sameAs() + " from " + kind.table()
                        + " i where i.id = :id) order by id for update")
                .param("caseId", caseId.value())
                .param("id", item)
                .query(UUID.class)
                .list();
    }

    private static Protection read(ResultSet row) throws SQLException {
        return new Protection(
                Label.valueOf(row.getString("protection_label")),
                row.getObject("protection_source", UUID.class),
                ids(row.getArray("protection_audience")),
                ids(row.getArray("protection_not_to")),
                row.getBoolean("protection_family"));
    }

    private static Set<UUID> ids(Array array) throws SQLException {
        return Set.of((UUID[]) array.getArray());
    }

    /** Whoever was writing in the item meanwhile must not put back what it was protected with before. */
    private void outdate(CaseId caseId, ContentKind kind, UUID item) {
        jdbc.sql("update " + kind.table() + " set version = version + 1 where case_id = :caseId and " + kind.key()
                        + " = :id")
                .param("caseId", caseId.value())
                .param("id", item)
                .update();
    }

    private void write(CaseId caseId, String table, String key, UUID item, Protection kept) {
        jdbc.sql("update " + table
                        + " set protection_label = :label, protection_audience = :audience,"
                        + " protection_not_to = :notTo, protection_family = :family where case_id = :caseId and " + key
                        + " = :id")
                .param("label", kept.label().name())
                .param("audience", kept.audience().toArray(UUID[]::new))
                .param("notTo", kept.notTo().toArray(UUID[]::new))
                .param("family", kept.familyVisible())
                .param("caseId", caseId.value())
                .param("id", item)
                .update();
    }
}
