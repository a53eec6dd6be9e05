package nl.casusregie.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.evaluation.EvaluationDecision;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody must not learn stands in an item and in the rows under it. */
@CasusregieTest
class NotToFactsTest {

    /** Rows under an item that hold something sealed, but no words. */
    private static final Set<String> NO_WORDS = Set.of("document_version.document_id");

    @Autowired
    private NotToFacts facts;

    @Autowired
    private Households households;

    @Autowired
    private Cases cases;

    @Autowired
    private Beneath beneath;

    @Autowired
    private TransactionTemplate transaction;

    private List<String> keptFrom(CaseId id, PersonId reader) {
        return Actors.asSystem(
                () -> Objects.requireNonNull(transaction.execute(status -> facts.of(id, List.of(reader)))));
    }

    @Test
    void theLinesOfAnItemAreKeptFromWhoeverTheItemIsKeptFrom() {
        CaseId id = cases.evaluated(EvaluationDecision.CONTINUE);
        List<PersonId> persons = Actors.asSystem(() -> households.ids(id));
        PersonId mother = persons.getFirst();
        assertThat(keptFrom(id, mother)).isEmpty();

        beneath.sql("update evaluation set protection_not_to = :notTo where case_id = :id")
                .param("notTo", new UUID[] {mother.value()})
                .param("id", id.value())
                .update();

        assertThat(keptFrom(id, mother))
                .contains("Gezien bij het huisbezoek.", "Zo besloten met het team.")
                .as("what the evaluation repeats of the plan the plan says itself")
                .doesNotContain("De kinderen zijn nooit alleen met beide ouders.", "Twee weken geen geweld.");
        assertThat(keptFrom(id, persons.getLast())).isEmpty();
    }

    @Test
    void noRowsUnderAnItemAreForgotten() {
        Set<String> listed = new TreeSet<>(NO_WORDS);
        NotToFacts.LINES
                .values()
                .forEach(kind -> kind.forEach(lines -> listed.add(lines.table() + "." + lines.parent())));

        List<String> found = beneath.sql(
                        """
                        select distinct t.relname || '.' || a.attname from pg_constraint c
                        join pg_class t on t.oid = c.conrelid join pg_class p on p.oid = c.confrelid
                        join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and t.relnamespace = 'casusregie'::regnamespace and p.relname = any(:kinds)
                        and not exists (select from pg_attribute o where o.attrelid = t.oid and o.attname = 'protection_label')
                        and exists (select from pg_constraint g where g.conrelid = t.oid and g.conname like '%\\_sealed')""")
                .param(
                        "kinds",
                        Arrays.stream(ContentKind.values())
                                .map(ContentKind::table)
                                .toArray(String[]::new))
                .query(String.class)
                .list();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(found);
    }
}
