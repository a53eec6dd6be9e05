package nl.casusregie.search;

import static nl.casusregie.testing.SignedIn.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.casusregie.access.AcrossCases;
import nl.casusregie.access.Actors;
import nl.casusregie.access.ReadableCase;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A search reads what it finds and not what there is. */
@CasusregieTest
class SearchReadingTest {

    @Autowired
    private AcrossCases across;

    @Autowired
    private BlindWords blind;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void takeCopiesAway() {
        beneath.sql("delete from search_entry where key_name = 'copy'").update();
    }

    private void fill(CaseId id, int rows) {
        beneath.sql(
                        """
                        insert into search_entry (id, kind, item_id, case_id, at, source, doors, protection_label,
                            protection_audience, content, words, key_name)
                        select gen_random_uuid(), 'TIMELINE', gen_random_uuid(), :id, now(), '', array['SEE_CONTENT'], 'GENERAL',
                            '{}', 'sealed:copy', array(select n * 1000 + w from generate_series(1, 30) w), 'copy'
                        from generate_series(1, cast(:rows as bigint)) n""")
                .param("id", id.value())
                .param("rows", rows)
                .update();
        beneath.sql("analyze search_entry").update();
    }

    private String plan(CaseId id) {
        List<ReadableCase> mine = transaction.execute(status -> across.readable(100));
        List<UUID> in = mine.stream().map(each -> each.id().value()).toList();
        Long[] hashes = in.stream()
                .flatMap(each -> blind.anyOf(
                        each, BlindWords.exact(Words.of("bedreiging").getFirst())))
                .toArray(Long[]::new);
        JdbcClient.StatementSpec statement = beneath.sql("explain " + SearchSql.page(1))
                .param("exact0", hashes)
                .param("any0", hashes);
        assertThat(in).contains(id.value());
        return new SearchSql(mine)
                        .bind(
                                statement,
                                Actors.current().organisation().value(),
                                java.time.Instant.parse("2026-11-23T09:00:00Z"))
                        .param("kind", null)
                        .param("inCase", null)
                        .param("limit", Search.LIMIT)
                        .param("offset", 0)
                        .param("page", 25)
                        .query(String.class)
                        .list()
                        .stream()
                        .reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void aWordIsFoundByAnIndexAmongManyRows() {
        CaseId id = cases.teamed();
        fill(id, 20_000);

        String plan = signedIn.as(LEAD, () -> plan(id));

        // By its words, or by its case where one knows few: which of the two is cheaper depends on what else the
        // database holds.
        assertThat(plan)
                .containsAnyOf("search_entry_words", "search_entry_case")
                .doesNotContain("Seq Scan on search_entry");
    }
}
