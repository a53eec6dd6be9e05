package nl.casusregie.casefile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casusregie.keys.Place;
import nl.casusregie.keys.Vault;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts of items that somebody of the household must not learn (domain.md 6.5), of every kind of item, to compare what is
 * printed with; not to be shown.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class NotToFacts {

    /** Reads every text of a row, whatever the table: no kind of item can be forgotten here. */
    private static final String SQL = Arrays.stream(ContentKind.values())
            .map(kind ->
                    """
                    select '%1$s' as place, t.%2$s as item, part.key as part, part.value as text
                    from %1$s t, jsonb_each_text(to_jsonb(t)) part
                    where t.case_id = :caseId and t.protection_not_to && cast(:readers as uuid[])
                    and (part.value like 'sealed:%%' or part.value like '%%_ _%%' and not part.key
                        like any (array['protection\\_%%', '%%\\_by%%', '%%name%%', '%%organisation%%']))"""
                            .formatted(kind.table(), kind.key()))
            .collect(Collectors.joining("\nunion all\n"));

    /**
     * Texts that stand in rows of their own under an item.
     *
     * @param parent the column that says under which
     * @param repeats what these rows repeat of the plan: no secret of theirs, the plan says itself who must not learn it
     */
    record Lines(String table, String parent, List<String> repeats) {

        private static Lines of(String table, String parent) {
            return new Lines(table, parent, List.of());
        }

        private static Lines repeating(String column, String table, String parent) {
            return new Lines(table, parent, List.of(column));
        }

        private String sql(ContentKind kind) {
            String but = repeats.stream()
                    .map(column -> " and part.key <> '" + column + "'")
                    .collect(Collectors.joining());
            return """
                    select '%1$s' as place, l.id as item, part.key as part, part.value as text
                    from %3$s t join %1$s l on l.%2$s = t.%4$s, jsonb_each_text(to_jsonb(l)) part
                    where t.case_id = :caseId and t.protection_not_to && cast(:readers as uuid[])
                    and part.value like 'sealed:%%'%5$s"""
                    .formatted(table, parent, kind.table(), kind.key(), but);
        }
    }

    /** By the kind of item. A test compares them with what the database knows of such rows. */
    static final Map<ContentKind, List<Lines>> LINES = Map.of(
            ContentKind.PLAN,
            List.of(
                    Lines.of("plan_bottom_line", "plan_id"),
                    Lines.of("plan_goal", "plan_id"),
                    Lines.of("plan_arrangement", "plan_id"),
                    Lines.of("plan_action", "plan_id"),
                    Lines.of("plan_household_view", "plan_id"),
                    Lines.of("plan_agreement", "plan_id"),
                    Lines.repeating("requirement", "plan_judgement", "plan_id")),
            ContentKind.ANALYSIS,
            List.of(Lines.of("analysis_person", "analysis_id"), Lines.of("analysis_disagreement", "analysis_id")),
            ContentKind.CONFERENCE,
            List.of(
                    Lines.of("conference_decision", "conference_id"),
                    Lines.of("conference_action_point", "conference_id")),
            ContentKind.EVALUATION,
            List.of(
                    Lines.repeating("requirement", "evaluation_bottom_line", "evaluation_id"),
                    Lines.repeating("good_enough", "evaluation_goal", "evaluation_id"),
                    Lines.of("evaluation_experience", "evaluation_id")),
            ContentKind.MEASUREMENT,
            List.of(Lines.of("measurement_experience", "measurement_id")),
            ContentKind.REQUEST,
            List.of(Lines.of("specialist_request_step", "request_id")),
            ContentKind.ACUTE_REPORT,
            List.of(Lines.of("acute_report_step", "report_id")),
            ContentKind.TRIAGE_DECISION,
            List.of(Lines.of("triage_answer", "decision_id")));

    /** Everything that is sealed in such rows, and nothing else: the rest are choices, dates and names of colleagues. */
    private static final String SQL_OF_LINES = LINES.entrySet().stream()
            .flatMap(kind -> kind.getValue().stream().map(lines -> lines.sql(kind.getKey())))
            .collect(Collectors.joining("\nunion all\n"));

    private final JdbcClient jdbc;
    private final Vault vault;

    NotToFacts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The texts that at least one of these people must not learn. */
    public List<String> of(CaseId caseId, Collection<PersonId> readers) {
        return Stream.of(SQL, SQL_OF_LINES)
                .flatMap(sql -> of(sql, caseId, readers).stream())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private List<String> of(String sql, CaseId caseId, Collection<PersonId> readers) {
        return jdbc.sql(sql)
                .param("caseId", caseId.value())
                .param("readers", readers.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> open(
                        new Place(row.getString("place"), row.getString("part"), row.getObject("item", UUID.class)),
                        row.getString("text")))
                .list();
    }

    private String open(Place place, String text) {
        return text.startsWith("sealed:") ? vault.open(place, text) : text;
    }
}
