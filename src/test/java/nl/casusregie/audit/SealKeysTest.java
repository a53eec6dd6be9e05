package nl.casusregie.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import nl.casusregie.audit.chain.ChainKeys;
import nl.casusregie.audit.chain.Sealing;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CasusregieTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The key of the seals is renewed while people go on working; what an older key sealed stays proven by it, and nothing else does. */
@CasusregieTest
@DisplayName("ASVS 11.1.1 renewing the key of the seals")
class SealKeysTest {

    @Autowired
    private Beneath beneath;

    @TempDir
    private Path folder;

    @TempDir
    private Path before;

    private RecordCopy copy;

    @BeforeEach
    void aRecordWithTwoSeals() throws Exception {
        copy = RecordCopy.empty(beneath, "record_renewing");
        ChainKeys.make(folder);
        keepAsBefore();
        sealMore(folder);
        sealMore(folder);
    }

    @AfterEach
    void throwAway() {
        copy.close();
    }

    /** What another server, or whoever stole the keys, still holds. */
    private void keepAsBefore() throws Exception {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Path kept = before.resolve(file.getFileName());
                Files.deleteIfExists(kept);
                Files.copy(file, kept);
            }
        }
    }

    private long sealMore(Path keys) throws Exception {
        copy.execute(RecordRows.insert(5));
        try (Connection connection = copy.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            long sealed = Sealing.seal(connection, ChainKeys.read(keys).seal());
            connection.commit();
            return sealed;
        }
    }

    private String verified(Path keys) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] arguments = {
            "--url",
            copy.url(),
            "--user",
            "postgres",
            "--key",
            keys.resolve(ChainKeys.SEAL).toString()
        };
        int exit = Verify.run(arguments, "", new PrintStream(out, true, StandardCharsets.UTF_8));
        return exit + " " + out.toString(StandardCharsets.UTF_8);
    }

    private String makeKeys(String... arguments) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = MakeKeys.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        return exit + " " + out.toString(StandardCharsets.UTF_8).strip();
    }

    private void renew() throws Exception {
        assertThat(makeKeys("next", folder.toString())).startsWith("0");
        assertThat(makeKeys("use", folder.toString())).startsWith("0");
    }

    @Test
    void theNewKeySealsOnlyOnceItIsUsedAndBothAreVerified() throws Exception {
        assertThat(makeKeys("next", folder.toString())).startsWith("0");
        sealMore(folder);
        assertThat(verified(before)).as("the key that waits makes no seal").startsWith("0");

        assertThat(makeKeys("use", folder.toString())).startsWith("0");
        sealMore(folder);

        assertThat(verified(folder)).startsWith("0 20 rows in 4 seals").contains("OK");
        assertThat(verified(before)).startsWith("2").contains("first bad id 16 ", "was not made with the key");
    }

    @Test
    void aServerThatUsesTheOlderKeyWaitsWhenAnotherHasChangedOver() throws Exception {
        makeKeys("next", folder.toString());
        keepAsBefore();
        makeKeys("use", folder.toString());
        assertThat(sealMore(folder)).isEqualTo(5);

        assertThat(sealMore(before)).isZero();
        assertThat(verified(before)).as("it can check what the other sealed").startsWith("0");
        assertThat(sealMore(folder)).isEqualTo(10);
        assertThat(verified(folder)).startsWith("0");
    }

    @Test
    @DisplayName("with a stolen older key nothing is sealed any more that counts")
    void theOlderKeyMakesNoSealBehindOneOfTheNewer() throws Exception {
        renew();
        sealMore(folder);

        sealMore(before);

        assertThat(verified(folder)).startsWith("2").contains("first bad id 16 ", "was not made with the key");
    }

    @Test
    @DisplayName("with a stolen older key the record cannot be made anew either")
    void theOlderKeyIsOutOfUseADayAfterTheNewerCame() throws Exception {
        renew();
        Path file = folder.resolve(ChainKeys.SEAL);
        assertThat(verified(folder)).as("the servers may take a day").startsWith("0");

        Files.writeString(file, Files.readString(file).replaceFirst("since \\S+", "since 2020-01-01T00:00:00Z"));

        assertThat(verified(folder)).startsWith("2").contains("first bad id 1 ", "was not made with the key");
    }

    @Test
    void whatIsAskedAtTheWrongMomentChangesNothing() throws Exception {
        String first = Files.readString(folder.resolve(ChainKeys.SEAL));
        assertThat(makeKeys("use", folder.toString())).startsWith("1 no next key waits");
        assertThat(Files.readString(folder.resolve(ChainKeys.SEAL))).isEqualTo(first);

        makeKeys("next", folder.toString());
        String waiting = Files.readString(folder.resolve(ChainKeys.SEAL));
        assertThat(makeKeys("next", folder.toString())).startsWith("1 a next key waits already");
        assertThat(makeKeys("else", folder.toString())).startsWith("1 usage");
        assertThat(Files.readString(folder.resolve(ChainKeys.SEAL))).isEqualTo(waiting);
        assertThat(ChainKeys.read(folder).seal().toString()).doesNotContain(waiting.strip());
    }

    @Test
    void aLineThatIsNoKeyIsSaidAndNotSkipped() throws Exception {
        Path file = folder.resolve(ChainKeys.SEAL);
        String key = Files.readString(file).strip();
        for (String broken :
                List.of("", "since " + key, "since yesterday " + key, "next " + key, "abc", key + "\nnext abc")) {
            Files.writeString(file, broken);

            assertThat(verified(folder)).as(broken).startsWith("1 could not look");
        }
    }
}
