package nl.casusregie.matching;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.keys.Place;
import nl.casusregie.keys.Vault;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who may stand in two cases, for coordinators who may see both of those. Every look enters both cases, so that both
 * records show it; what is decided stands in neither timeline, because the team of one case knows nothing of the other.
 */
@Service
@Transactional
public class PossibleMatches {

    /** Where one sees them in the product. */
    public static final String ADDRESS = "mogelijk-dezelfde";

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final CaseFiles cases;
    private final Households households;
    private final Vault vault;
    private final Clock clock;

    PossibleMatches(
            JdbcClient jdbc, CaseAccess access, CaseFiles cases, Households households, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.cases = cases;
        this.households = households;
        this.vault = vault;
        this.clock = clock;
    }

    private record Row(UUID id, UUID one, CaseId oneCase, UUID other, CaseId otherCase, Timestamp foundAt) {}

    /** A page of what nobody has judged yet, the newest first. */
    public List<PossibleMatch> open(int offset, int limit) {
        return rows("state = 'OPEN' order by seq desc offset " + offset + " limit " + limit, null).stream()
                .flatMap(row -> show(row).stream())
                .toList();
    }

    private Optional<PossibleMatch> show(Row row) {
        if (!access.may(CaseAction.COMPARE_PERSONS, row.oneCase())
                || !access.may(CaseAction.COMPARE_PERSONS, row.otherCase())) {
            return Optional.empty();
        }
        return side(row.oneCase(), row.one()).flatMap(one -> side(row.otherCase(), row.other())
                .map(other ->
                        new PossibleMatch(row.id(), one, other, row.foundAt().toInstant())));
    }

    private Optional<PossibleMatch.Side> side(CaseId caseId, UUID person) {
        access.enter(CaseAction.COMPARE_PERSONS, caseId, person);
        CaseOverview overview = cases.describe(caseId);
        return households.members(caseId).stream()
                .filter(member -> member.id().equals(new PersonId(person)))
                .findFirst()
                .map((Member member) -> new PossibleMatch.Side(caseId, overview.number(), overview.title(), member));
    }

    /** Says whether it is one person; for one person also what was agreed, and with whom. */
    public Outcome<UUID> decide(UUID match, @Nullable Boolean same, String note) {
        Row row = rows("id = :id and state = 'OPEN' for update", match).stream()
                .findFirst()
                .orElseThrow(CaseNotVisible::new);
        access.enter(CaseAction.COMPARE_PERSONS, row.oneCase(), row.one());
        access.enter(CaseAction.COMPARE_PERSONS, row.otherCase(), row.other());
        return new Refusals()
                .require(same, "same")
                .refuseIf(Boolean.TRUE.equals(same) && note.isBlank(), "note", "refusal.required")
                .limit(note, "note", Refusals.TEXT)
                .orElseDo(() -> {
                    jdbc.sql(
                                    """
                                    update possible_match set state = :state, note = :note, decided_by_id = :me,
                                        decided_at = :now where id = :id""")
                            .param("state", Boolean.TRUE.equals(same) ? "SAME" : "DIFFERENT")
                            .param("note", vault.seal(new Place("possible_match", "note", match), note.strip()))
                            .param("me", Actors.current().id().value())
                            .param("now", Timestamp.from(clock.instant()))
                            .param("id", match)
                            .update();
                    return match;
                });
    }

    private List<Row> rows(String which, @Nullable UUID match) {
        return jdbc.sql("select id, one_id, one_case_id, other_id, other_case_id, found_at from possible_match where "
                        + which)
                .param("id", match)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("one_id", UUID.class),
                        new CaseId(row.getObject("one_case_id", UUID.class)),
                        row.getObject("other_id", UUID.class),
                        new CaseId(row.getObject("other_case_id", UUID.class)),
                        row.getTimestamp("found_at")))
                .list();
    }
}
