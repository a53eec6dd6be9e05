package nl.casusregie.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of checks is true: each is shown by a test that carries its id, or has a reason why not. */
class SecurityChecksTest {

    private static final Pattern CHECK = Pattern.compile("AC-[SZAP]\\d+");
    private static final Pattern NAME = Pattern.compile("`(\\w+(?:Test|IT|Benchmark))`");

    private record Row(String check, List<String> tests, String reason) {}

    @Test
    void everyCheckOfTheListIsShownOrHasAReason() throws IOException {
        Map<String, String> sources = sources();

        assertThat(rows()).hasSizeGreaterThan(50).allSatisfy(row -> {
            assertThat(row.tests().isEmpty() && row.reason().isBlank())
                    .as(row.check())
                    .isFalse();
            assertThat(row.tests()).as(row.check()).allSatisfy(test -> assertThat(sources.getOrDefault(test, ""))
                    .containsPattern(row.check() + "\\b"));
        });
    }

    @Test
    void noCheckThatATestNamesIsMissing() throws IOException {
        List<String> listed = rows().stream().map(Row::check).toList();
        List<String> named = sources().values().stream()
                .flatMap(source -> CHECK.matcher(source).results())
                .map(MatchResult::group)
                .distinct()
                .toList();

        assertThat(listed).doesNotHaveDuplicates().containsAll(named);
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("src/docs/security/checks.md")).stream()
                .filter(line -> line.startsWith("| AC-"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .map(cells -> new Row(
                        cells.get(1),
                        NAME.matcher(cells.get(3))
                                .results()
                                .map(name -> name.group(1))
                                .toList(),
                        cells.get(4)))
                .toList();
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        for (String root : List.of("src/test/java", "src/browserTest/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file ->
                                sources.put(file.getFileName().toString().replace(".java", ""), read(file)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
