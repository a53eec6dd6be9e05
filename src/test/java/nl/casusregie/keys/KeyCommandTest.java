package nl.casusregie.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCommandTest {

    private static final Place HERE = new Place("person", "address", 1);

    @TempDir
    private Path folder;

    @Test
    void keysAreMadeOnceAndOnlyTheirOwnerReadsThem() throws Exception {
        List<String> made = keys("create");

        assertThat(made).hasSize(KeyPurpose.values().length).allMatch(line -> line.endsWith(" *"));
        assertThat(keys("create")).isEqualTo(made);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(made.size()).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("r--------"));
        }
    }

    @Test
    void aKeyIsAddedThenUsedAndTheOldOneRemoved() {
        String old = keys("create").getFirst().split(" ")[1];
        Vault node = new Vault(new KeyFiles(folder)::read);
        String sealedByOld = node.seal(HERE, "tekst");

        String added = keys("add", "sealing").stream()
                .filter(line -> line.startsWith("sealing") && !line.endsWith("*"))
                .findFirst()
                .orElseThrow()
                .split(" ")[1];
        keys("use", "sealing", added);
        Vault otherNode = new Vault(new KeyFiles(folder)::read);
        String sealedByNew = otherNode.seal(HERE, "tekst");

        assertThat(sealedByOld).startsWith("sealed:" + old + ":");
        assertThat(sealedByNew).startsWith("sealed:" + added + ":");
        assertThat(otherNode.open(HERE, sealedByOld)).isEqualTo("tekst");
        // The first node still writes with the old key, and learns of the new one when it meets it.
        assertThat(node.seal(HERE, "tekst")).startsWith("sealed:" + old + ":");
        assertThat(node.open(HERE, sealedByNew)).isEqualTo("tekst");
        assertThat(node.seal(HERE, "tekst")).startsWith("sealed:" + added + ":");

        assertThat(keys("remove", "sealing", added)).singleElement().asString().contains("is the one that writes");
        keys("remove", "sealing", old);
        node.renew();
        assertThat(node.open(HERE, sealedByNew)).isEqualTo("tekst");
        assertThatThrownBy(() -> node.open(HERE, sealedByOld))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining(old);
    }

    @Test
    void whatItDoesNotKnowItSays() {
        keys("create");

        assertThat(keys("add", "nothing")).containsExactly("There is no key set \"nothing\".");
        assertThat(keys("use", "sealing", "zzzzzzzz")).containsExactly("There is no key zzzzzzzz in this set.");
        assertThat(keys("burn")).hasSizeGreaterThan(3);
        assertThat(KeyCommand.run(List.of(), new PrintStream(new ByteArrayOutputStream())))
                .isEqualTo(2);
    }

    private List<String> keys(String verb, String... rest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> words = new ArrayList<>(List.of(verb, folder.toString()));
        words.addAll(List.of(rest));
        KeyCommand.run(words, new PrintStream(out));
        return out.toString().lines().toList();
    }
}
