package nl.casusregie.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CasusregieTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every column behind the second wall that can hold what somebody typed is sealed, or it says here why it is not: a new table cannot
 * forget it.
 */
@CasusregieTest
class EveryTextIsSealedTest {

    /** What fits in so little is the name of one of a few choices, a number of a case or a code. */
    private static final int A_CODE = 40;

    /** By name of the column, in whatever table: who did something, and for which organisation. */
    private static final Set<String> COLLEAGUES = Set.of(
            "actor_name",
            "actor_organisation",
            "added_by",
            "added_by_organisation",
            "answered_by",
            "changed_by",
            "closed_by",
            "decided_by",
            "drafted_by",
            "handled_by",
            "judged_by",
            "judged_by_organisation",
            "made_by",
            "organisation_name",
            "recorded_by",
            "recorded_by_organisation",
            "reported_by",
            "reported_by_organisation",
            "requested_by",
            "reviewed_by_name",
            "weighed_by",
            "written_by");

    private static final String NAMES = "names are searched, sorted and shown in lists (decision 0008)";
    private static final String LEAVE =
            "why somebody was let in or had to leave; the module access stands beneath the keys";
    private static final String OVERSIGHT = "what the privacy officer notes of looks, not of a household";

    private static final Map<String, String> READABLE = Map.ofEntries(
            Map.entry("person.given_names", NAMES),
            Map.entry("person.family_name", NAMES),
            Map.entry("person.language", "a language"),
            Map.entry("case_file.title", NAMES),
            Map.entry("work_item.case_title", NAMES),
            Map.entry("specialist_request_person.name", NAMES),
            Map.entry("notice.person", NAMES),
            Map.entry("work_item.holder", "the name of a colleague at work"),
            Map.entry("work_item.search", "number and title of the case, which are readable"),
            Map.entry("work_item.task_ref", "an id"),
            Map.entry("notice.target", "an address inside the product, made of ids"),
            Map.entry("analysis_card.supports", "names of conclusions, a fixed list"),
            Map.entry("timeline_entry.key", "the key of a text of the product"),
            Map.entry("search_entry.source", "who wrote the item"),
            Map.entry("search_entry.doors", "names of acts of the matrix"),
            Map.entry("search_entry.key_name", "which key made the row"),
            Map.entry("form_draft.form", "which form it is"),
            Map.entry("effect_on_children.organisation", "the organisation of who wrote it"),
            Map.entry("inbox_filter.name", "what somebody calls their own filter"),
            Map.entry("inbox_filter.address", "the choices of that filter"),
            Map.entry("household_name.name_hash", "a keyed hash"),
            Map.entry("conflict_of_interest.name_hash", "a keyed hash"),
            Map.entry("person_bsn.number_index", "a keyed hash"),
            Map.entry("person_sound.sound", "a keyed hash"),
            Map.entry("sharing.purpose", LEAVE),
            Map.entry("sharing.necessity", LEAVE),
            Map.entry("sharing.end_reason", LEAVE),
            Map.entry("team_member.reason", LEAVE),
            Map.entry("team_member.end_reason", LEAVE),
            Map.entry("access_grant.end_reason", LEAVE),
            Map.entry("conflict_of_interest.clear_reason", LEAVE),
            Map.entry("withheld_look.reason", OVERSIGHT),
            Map.entry("watched_case.reason", OVERSIGHT),
            Map.entry("reviewed_week.note", OVERSIGHT));

    @Autowired
    private Beneath beneath;

    /** Columns of walled tables with room for words, as table.column, and whether the database refuses what is not sealed. */
    private Map<String, Boolean> texts() {
        return beneath
                .sql(
                        """
                        select t.relname || '.' || c.attname, exists (select from pg_constraint g where g.conrelid = t.oid
                            and g.conname = t.relname || '_' || c.attname || '_sealed')
                        from pg_class t join pg_attribute c on c.attrelid = t.oid and c.attnum > 0 and not c.attisdropped
                        where t.relnamespace = 'casusregie'::regnamespace and t.relkind in ('r', 'p') and t.relrowsecurity
                        and (c.atttypid in ('text'::regtype, 'text[]'::regtype, 'json'::regtype, 'jsonb'::regtype)
                            or c.atttypid in ('varchar'::regtype, 'varchar[]'::regtype) and c.atttypmod - 4 > :code)""")
                .param("code", A_CODE)
                .query((row, number) -> Map.entry(row.getString(1), row.getBoolean(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    @DisplayName("AC-P3 every free text of a case is sealed, or a reason is written down")
    void nothingIsForgotten() {
        Map<String, Boolean> texts = texts();
        Set<String> open = new TreeSet<>();
        texts.forEach((column, shut) -> {
            if (!shut && !COLLEAGUES.contains(column.substring(column.indexOf('.') + 1))) {
                open.add(column);
            }
        });

        assertThat(texts.values().stream().filter(shut -> shut)).hasSizeGreaterThan(100);
        assertThat(open)
                .as("mark it @Sealed with a check in its migration, or say here why it is readable")
                .containsExactlyInAnyOrderElementsOf(READABLE.keySet());
    }

    /** The judged names stand for columns that are there. */
    @Test
    void noNameIsLeftOver() {
        List<String> names = texts().keySet().stream()
                .map(column -> column.substring(column.indexOf('.') + 1))
                .toList();

        assertThat(names).containsAll(COLLEAGUES);
    }

    @Test
    @DisplayName("AC-P3 a column that is not sealed and not judged is found")
    void aForgottenColumnIsFound() {
        assertThat(texts()).containsEntry("person.given_names", false).containsEntry("plan_action.title", true);
    }
}
