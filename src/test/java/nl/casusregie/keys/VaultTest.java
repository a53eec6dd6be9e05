package nl.casusregie.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {

    private static final Place HERE = new Place("person", "address", UUID.randomUUID());
    private static final String TEXT = "Veilige plek 1 \uD83D\uDE00";

    @TempDir
    private Path folder;

    private KeyFiles files;
    private Vault vault;

    @BeforeEach
    void keys() throws Exception {
        files = new KeyFiles(folder);
        files.create(KeyPurpose.SEALING);
        vault = new Vault(files::read);
    }

    @Test
    void whatWasSealedOpensAndNeverLooksTheSameTwice() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            seen.add(vault.seal(HERE, TEXT));
        }

        assertThat(seen).hasSize(1000).allMatch(each -> vault.open(HERE, each).equals(TEXT));
        assertThat(seen).noneMatch(each -> each.contains("Veilig"));
    }

    @Test
    @DisplayName("AC-P4 bound to table, column and row")
    void boundToItsPlace() {
        String sealed = vault.seal(HERE, TEXT);

        assertBroken(new Place("hearing", "address", HERE.row()), sealed);
        assertBroken(new Place("person", "language", HERE.row()), sealed);
        assertBroken(new Place("person", "address", UUID.randomUUID()), sealed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Veilige plek", "sealed:", "sealed:00000000:", "sealed:00000000:AAAA"})
    void whatIsNotSealedDoesNotOpen(String text) {
        assertBroken(HERE, text);
    }

    @Test
    void aDamagedTextDoesNotOpenAndTheMessageShowsNothingOfIt() {
        String sealed = vault.seal(HERE, TEXT);
        for (int i = 16; i < sealed.length() - 2; i += 7) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            assertBroken(HERE, sealed.substring(0, i) + other + sealed.substring(i + 1));
        }
    }

    @Test
    void withoutAKeySetThereIsNoVault() {
        KeyFiles empty = new KeyFiles(folder.resolve("elsewhere"));

        assertThatThrownBy(() -> new Vault(empty::read))
                .isInstanceOf(KeysMissing.class)
                .hasMessageContaining("elsewhere");
        assertThatThrownBy(() -> new FileKeys().keyCustody(" ", true)).isInstanceOf(KeysMissing.class);
        assertThat(new KeysMissingAnalyzer().analyze(new KeysMissing("gone")).getAction())
                .contains("CASUSREGIE_KEYS_DIRECTORY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r--r-----", "r-----r--", "rw-------", "rwxrwxrwx"})
    void aKeyFileThatOthersCouldReadOrChangeIsRefused(String mode) throws Exception {
        Files.setPosixFilePermissions(folder.resolve("sealing.json"), PosixFilePermissions.fromString(mode));

        assertThatThrownBy(() -> new Vault(files::read))
                .isInstanceOf(KeysMissing.class)
                .hasMessageContaining(mode)
                .hasMessageContaining("0400");
    }

    @Test
    void aDamagedKeyFileIsRefusedAndItsContentStaysOutOfTheMessage() throws Exception {
        Path file = folder.resolve("sealing.json");
        Files.delete(file);
        Files.writeString(file, "{\"key\":\"GEHEIM\"}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));

        assertThatThrownBy(() -> new Vault(files::read))
                .isInstanceOf(KeysMissing.class)
                .hasNoCause()
                .hasMessageContaining("damaged")
                .hasMessageNotContaining("GEHEIM");
    }

    @Test
    void theDemoMakesItsKeysOnceAndKeepsThem() {
        Path fresh = folder.resolve("demo");
        Vault first = new Vault(new FileKeys().keyCustody(fresh.toString(), true));
        String sealed = first.seal(HERE, TEXT);

        assertThat(new Vault(new FileKeys().keyCustody(fresh.toString(), true)).open(HERE, sealed))
                .isEqualTo(TEXT);
    }

    private void assertBroken(Place place, String sealed) {
        assertThatThrownBy(() -> vault.open(place, sealed))
                .isInstanceOf(SealBroken.class)
                .hasNoCause()
                .hasMessageNotContaining("Veilig")
                .hasMessageNotContaining("sealed:");
    }
}
