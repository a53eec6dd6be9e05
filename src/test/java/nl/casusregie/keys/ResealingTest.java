package nl.casusregie.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.casusregie.access.Actors;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.household.BsnNumbers;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestBsn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keys are renewed while people read on; with {@code -Dreseal.rows=100000} for as many rows as a region has in years. */
@CasusregieTest
@DisplayName("AC-P5 renewing keys")
class ResealingTest {

    private static final Logger LOG = LoggerFactory.getLogger(ResealingTest.class);
    private static final int ROWS = Integer.getInteger("reseal.rows", 2_000);

    @Autowired
    private Resealing resealing;

    @Autowired
    private Vault vault;

    @Autowired
    private BlindIndex index;

    @Autowired
    private KeyCustody custody;

    @Autowired
    private Timeline timeline;

    @Autowired
    private BsnNumbers bsns;

    @Autowired
    private Households households;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Test
    void everythingIsSealedAnewWhilePeopleReadAndTheOldKeyCanGo() throws Exception {
        CaseId id = cases.submitted();
        write(id, ROWS);
        String old = vault.newestBeginning().split(":")[1];
        renewKey("sealing");
        vault.renew();
        assertThat(older()).isGreaterThanOrEqualTo(ROWS);

        AtomicBoolean going = new AtomicBoolean(true);
        AtomicInteger reads = new AtomicInteger();
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
            SignedInUser coordinator = signedIn.user(SignedIn.COORDINATOR);
            for (int page = 0; going.get() || reads.get() == 0; page = (page + 1) % (ROWS / 50)) {
                int offset = page * 50;
                var entries = Actors.as(coordinator, () -> timeline.page(id, offset, 50));
                assertThat(entries)
                        .allMatch(
                                each -> each.detail().isEmpty() || each.detail().startsWith("regel "));
                reads.incrementAndGet();
            }
        });
        long begin = System.nanoTime();
        Resealing.Result result = Actors.asSystem(resealing::run);
        long seconds = (System.nanoTime() - begin) / 1_000_000_000;
        going.set(false);
        reader.get();
        LOG.info("{} texts sealed anew in {} s beside {} reads, 0 errors", result.resealed(), seconds, reads);

        assertThat(result.resealed()).isGreaterThanOrEqualTo(ROWS);
        assertThat(result.broken()).isZero();
        assertThat(older()).isZero();
        assertThat(Actors.asSystem(resealing::run)).isEqualTo(new Resealing.Result(0, 0));

        keys("remove", "sealing", old);
        vault.renew();
        assertThat(vault.hasOlderKeys()).isFalse();
        assertThat(signedIn.as(SignedIn.COORDINATOR, () -> timeline.page(id, 0, ROWS + 10)))
                .hasSizeGreaterThanOrEqualTo(ROWS);
    }

    @Test
    void whatSomebodyHoldsIsLeftForTheNextRound() throws Exception {
        CaseId id = cases.submitted();
        write(id, 300);
        renewKey("sealing");
        vault.renew();
        UUID held = beneath.sql("select id from timeline_entry where case_id = :id limit 1")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        try (Connection somebody = beneath.dataSource("postgres").getConnection()) {
            somebody.setAutoCommit(false);
            somebody.createStatement().execute("select from timeline_entry where id = '" + held + "' for update");

            Actors.asSystem(resealing::run);

            assertThat(older()).isEqualTo(1);
            somebody.rollback();
        }
        assertThat(Actors.asSystem(resealing::run)).isEqualTo(new Resealing.Result(1, 0));
        assertThat(older()).isZero();
    }

    @Test
    void theHashesOfBsnsAreMadeAnewAndStillFound() {
        CaseId id = cases.teamed();
        List<PersonId> people = Actors.asSystem(() -> households.ids(id));
        String number = TestBsn.next();
        signedIn.as(
                SignedIn.LEAD, () -> bsns.record(id, people.getFirst(), number).value());
        String before = hash(people.getFirst());

        renewKey("blind-index");
        index.renew();
        assertThat(signedIn.as(SignedIn.LEAD, () -> bsns.record(id, people.getLast(), number))
                        .isDone())
                .isFalse();
        resealing.round();

        assertThat(hash(people.getFirst())).startsWith(index.newestBeginning()).isNotEqualTo(before);
        assertThat(signedIn.as(SignedIn.LEAD, () -> bsns.record(id, people.getLast(), number))
                        .isDone())
                .isFalse();
    }

    @Test
    void everySealedColumnIsKnown() {
        assertThat(resealing.columns())
                .contains(
                        new Resealing.Column("application_draft", "content", "owner_id"),
                        new Resealing.Column("person", "address", "id"),
                        new Resealing.Column("person_bsn", "number", "person_id"),
                        new Resealing.Column("timeline_entry", "detail", "id"))
                .hasSizeGreaterThan(50);
    }

    private String hash(PersonId person) {
        return beneath.sql("select number_index from person_bsn where person_id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }

    private void write(CaseId id, int rows) {
        List<Object[]> entries = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            UUID row = UUID.randomUUID();
            String text = vault.seal(new Place("timeline_entry", "detail", row), "regel " + i + " ".repeat(i % 400));
            entries.add(new Object[] {row, id.value(), text});
        }
        new JdbcTemplate(beneath.dataSource("postgres"))
                .batchUpdate(
                        """
                        insert into timeline_entry (id, case_id, at, actor_id, actor_name, organisation_name, key, detail)
                        values (?, ?, now(), gen_random_uuid(), '', '', 'timeline.personAdded', ?)""",
                        entries);
    }

    /** How many sealed texts an older key has sealed, over all columns. */
    private int older() {
        return resealing.columns().stream()
                .mapToInt(column -> beneath.sql("select count(*) from " + column.table() + " where " + column.name()
                                + " not like :newest")
                        .param("newest", vault.newestBeginning() + "%")
                        .query(Integer.class)
                        .single())
                .sum();
    }

    private void renewKey(String set) {
        List<String> before = keys("list");
        String added = keys("add", set).stream()
                .filter(line -> !before.contains(line))
                .findFirst()
                .orElseThrow()
                .split(" ")[1];
        keys("use", set, added);
    }

    private List<String> keys(String verb, String... rest) {
        Path folder = ((FileKeys.Folder) custody).path();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> words = new ArrayList<>(List.of(verb, folder.toString()));
        words.addAll(List.of(rest));
        assertThat(KeyCommand.run(words, new PrintStream(out))).isZero();
        return out.toString().lines().toList();
    }
}
