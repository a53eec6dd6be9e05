package nl.casusregie.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.casusregie.audit.chain.ChainKeys;
import nl.casusregie.audit.chain.Checkpoint;
import nl.casusregie.audit.chain.Sealing;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CasusregieTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a superuser does to the record, the auditor's command finds it and names the first row. */
@CasusregieTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperTest {

    private static final String LAST_SEAL = "(select max(number) from audit_seal)";

    @Autowired
    private Beneath beneath;

    private Path folder;
    private RecordCopy intact;
    private ChainKeys keys;

    /** Three seals of twenty rows each, the third with a renewed key, and a checkpoint of it, then a fourth seal and five rows without one. */
    @BeforeAll
    void makeARecord(@TempDir Path ownFolder) throws Exception {
        folder = ownFolder;
        ChainKeys.make(folder);
        keys = ChainKeys.read(folder);
        intact = RecordCopy.empty(beneath, "record_intact");
        for (int seal = 0; seal < 3; seal++) {
            intact.execute(RecordRows.insert(10));
            intact.execute(RecordRows.insert(10));
            seal(intact, keys);
            if (seal == 1) {
                ChainKeys.addNext(folder);
                ChainKeys.useNext(folder, Instant.now().truncatedTo(ChronoUnit.SECONDS));
            }
        }
        try (Connection connection = intact.dataSource().getConnection()) {
            Optional<Checkpoint> checkpoint =
                    Checkpoint.ofNewestSeal(connection, "2026-11-23T10:00:00Z", keys.checkpoint());
            checkpoint.orElseThrow().append(folder, "test");
        }
        intact.execute(RecordRows.insert(10));
        seal(intact, keys);
        intact.execute(RecordRows.insert(5));
    }

    @AfterAll
    void throwAway() {
        intact.close();
    }

    static void seal(RecordCopy copy, ChainKeys keys) throws SQLException {
        try (Connection connection = copy.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Sealing.seal(connection, keys.seal());
            connection.commit();
        }
    }

    private record Said(int exit, String words) {}

    private Said verify(RecordCopy copy) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] arguments = {
            "--url",
            copy.url(),
            "--user",
            "postgres",
            "--key",
            folder.resolve(ChainKeys.SEAL).toString(),
            "--checkpoints",
            folder.toString(),
            "--checkpoint-key",
            folder.resolve(ChainKeys.PUBLIC).toString()
        };
        int exit = Verify.run(arguments, "", new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Said(exit, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("AC-A6 a record that nobody touched raises no alarm")
    void aRecordThatNobodyTouchedRaisesNoAlarm() {
        Said said = verify(intact);

        assertThat(said.words())
                .contains("70 rows in 4 seals, 5 rows not sealed yet, 0 rows erased", "OK: the record is what it was");
        assertThat(said.exit()).isZero();
    }

    @ParameterizedTest(name = "AC-A4 {0}")
    @DisplayName("AC-A4 all 13 classes of tampering are found and the first bad row is named")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    edit a number             | update audit_record set id = 1000 where id = 15                       | 15
                    edit a moment             | update audit_record set at = at - interval '1 day' where id = 15      | 15
                    edit a text               | update audit_record set actor_name = 'Somebody Else' where id = 15    | 15
                    edit a case               | update audit_record set case_id = gen_random_uuid() where id = 15     | 15
                    edit a list               | update audit_record set fields = '{}' where id = 15                   | 15
                    edit a yes or no          | update audit_record set is_read = not is_read where id = 15           | 15
                    delete from the middle    | delete from audit_record where id between 22 and 24                   | 22
                    insert back-dated         | insert into audit_record select (r).* from (select jsonb_populate_record(r, '{"id": 1001}') as r from audit_record r where id = 15) x | 1001
                    swap two                  | update audit_record set id = case id when 15 then -35 else -15 end where id in (15, 35); update audit_record set id = -id where id < 0 | 15
                    duplicate                 | alter table audit_record drop constraint audit_record_pkey; insert into audit_record select * from audit_record where id = 15 | 15
                    change a seal             | update audit_seal set row_count = row_count + 1 where number = 2      | 21
                    """)
    void theTamperingIsFoundAndTheFirstBadRowNamed(String what, String sql, long firstBad) throws SQLException {
        try (RecordCopy copy = intact.copy("record_tampered")) {
            copy.tamper(sql);

            Said said = verify(copy);

            assertThat(said.words()).contains("CHANGED: first bad id " + firstBad + " ");
            assertThat(said.exit()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("AC-A5 a tail that was cut off is missed when a checkpoint is younger")
    void aTailOlderThanACheckpointIsMissed() throws SQLException {
        try (RecordCopy copy = intact.copy("record_cut")) {
            copy.tamper("delete from audit_record where id > 40; delete from audit_seal where number > 2");

            Said said = verify(copy);

            assertThat(said.words())
                    .contains("CHANGED: first bad id 41 ", "checkpoint of 2026-11-23T10:00:00Z is missing");
            assertThat(said.exit()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("AC-A4 a record rewritten consistently but without the key is found")
    void aRecordRewrittenWithoutTheKeyIsFound(@TempDir Path otherKeys) throws Exception {
        ChainKeys.make(otherKeys);
        try (RecordCopy copy = intact.copy("record_rewritten")) {
            copy.tamper(
                    """
                    delete from audit_seal;
                    update audit_record set actor_name = 'Somebody Else', case_id = gen_random_uuid();
                    update audit_record r set payload_hash = audit_payload_hash(r)""");
            for (int round = 0; round < 4; round++) {
                seal(copy, ChainKeys.read(otherKeys));
            }

            Said said = verify(copy);

            assertThat(said.words()).contains("CHANGED: first bad id 1 ", "not made with the key");
            assertThat(said.exit()).isEqualTo(2);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    edit consistently     | update audit_record set purpose = 'TRIAGE' where id = 15; update audit_record r set payload_hash = audit_payload_hash(r) where id = 15 | 15
                    edit what waits       | update audit_record set detail = 'x' where id = 72     | 72
                    back-date at the end  | insert into audit_record select (r).* from (select jsonb_populate_record(r, jsonb_build_object('id', 1002, 'xid', pg_current_xact_id()::text, 'recorded_at', '2026-01-01')) as r from audit_record r where id = 15) x | 1002
                    move to another time  | update audit_record set xid = '3' where id = 45        | 45
                    move to a cluster     | update audit_record set cluster = 1 where id = 45      | 45
                    remove a seal         | delete from audit_seal where number = 2                | 21
                    shorten a seal's list | update audit_seal set locator = '' where number = 2    | 21
                    empty without a word  | update audit_record set case_id = null, subject_id = null, purpose = null, fields = null, client_address = null, session_hash = null, detail = null, salt = null where id = 15 | 15
                    """)
    void lessObviousTamperingIsFoundToo(String what, String sql, long firstBad) throws SQLException {
        try (RecordCopy copy = intact.copy("record_tampered")) {
            copy.tamper(sql);

            Said said = verify(copy);

            assertThat(said.words()).contains("CHANGED: first bad id " + firstBad + " ");
            assertThat(said.exit()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("AC-A9 the chain stays valid after rows lost what they said of people")
    void theChainStaysValidAfterAHundredErasures() throws SQLException {
        try (RecordCopy copy = intact.copy("record_erased")) {
            copy.execute(RecordRows.insert(100));
            copy.execute(
                    """
                    select erase_audit_payload((select array_agg(id) from (select id from audit_record
                        order by id limit 100) oldest), 'destroyed after the term')""");
            seal(copy, keys);

            Said said = verify(copy);

            assertThat(said.words()).contains("100 rows erased", "OK");
            assertThat(said.exit()).isZero();
            assertThat(copy.number("select count(*) from audit_record where salt is null and case_id is null"))
                    .isEqualTo(100);
        }
    }

    @Test
    void aCheckpointThatWasNotSignedWithTheKeyIsNotBelieved(@TempDir Path forged) throws Exception {
        for (String file : List.of(ChainKeys.SEAL, ChainKeys.PUBLIC, "test.checkpoints")) {
            Files.copy(folder.resolve(file), forged.resolve(file));
        }
        Path checkpoints = forged.resolve("test.checkpoints");
        Files.writeString(checkpoints, Files.readString(checkpoints).replace("T10:", "T11:"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] arguments = {
            "--url",
            intact.url(),
            "--user",
            "postgres",
            "--key",
            forged.resolve(ChainKeys.SEAL).toString(),
            "--checkpoints",
            forged.toString(),
            "--checkpoint-key",
            forged.resolve(ChainKeys.PUBLIC).toString()
        };

        assertThat(Verify.run(arguments, "", new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("was not signed with the key");
    }
}
