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
     * Texts that stand in rows of their own under an item, by its kind: {@code table.parent}. A test compares them with what the
     * database knows of such rows.
     */
    static final Map<ContentKind, List<String>> LINES = Map.of(
            ContentKind.PLAN,
            List.of(
                    "plan_bottom_line.plan_id",
                    "plan_goal.plan_id",
                    "plan_arrangement.plan_id",
                    "plan_action.plan_id",
                    "plan_household_view.plan_id",
                    "plan_agreement.plan_id",
                    "plan_judgement.plan_id"),
            ContentKind.ANALYSIS,
            List.of("analysis_person.analysis_id", "analysis_disagreement.analysis_id"),
            ContentKind.CONFERENCE,
            List.of("conference_decision.conference_id", "conference_action_point.conference_id"),
            ContentKind.EVALUATION,
            List.of(
                    "evaluation_bottom_line.evaluation_id",
                    "evaluation_goal.evaluation_id",
                    "evaluation_experience.evaluation_id"),
            ContentKind.MEASUREMENT,
            List.of("measurement_experience.measurement_id"),
            ContentKind.REQUEST,
            List.of("specialist_request_step.request_id"),
            ContentKind.ACUTE_REPORT,
            List.of("acute_report_step.report_id"),
            ContentKind.TRIAGE_DECISION,
            List.of("triage_answer.decision_id"));

    /** Everything that is sealed in such rows, and nothing else: the rest are choices, dates and names of colleagues. */
    private static final String SQL_OF_LINES = LINES.entrySet().stream()
            .flatMap(kind -> kind.getValue().stream().map(line -> ofLines(kind.getKey(), line)))
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

    /** What an evaluation repeats of the plan is no secret of the evaluation. */
    private static String ofLines(ContentKind kind, String line) {
        String[] parts = line.split("\\.", -1);
        return """
                select '%1$s' as place, l.id as item, part.key as part, part.value as text
                from %3$s t join %1$s l on l.%2$s = t.%4$s, jsonb_each_text(to_jsonb(l)) part
                where t.case_id = :caseId and t.protection_not_to && cast(:readers as uuid[]) and part.value like 'sealed:%%'
                and not (part.key in ('requirement', 'good_enough') and '%1$s' not in ('plan_bottom_line', 'plan_goal'))"""
                .formatted(parts[0], parts[1], kind.table(), kind.key());
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
