package nl.casusregie.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The sheet of the OWASP Application Security Verification Standard 5.0: decided row by row, with evidence that is there. */
class SecuritySheetTest {

    private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w+Tests?\\b");
    private static final Pattern FILE = Pattern.compile("(?:src/[\\w./-]+|docker-compose\\.yml)");
    private static final Set<String> STATUS = Set.of("test", "document", "deployment", "deviation", "not applicable");

    private record Row(String id, String level, String status, String evidence) {}

    @Test
    @DisplayName("AC-S26: all 70 requirements of level 1 and 183 of level 2 are decided")
    void everyRequirementIsDecided() throws IOException {
        List<Row> rows = rows();

        assertThat(rows).extracting(Row::id).doesNotHaveDuplicates().allMatch(id -> id.matches("\\d+\\.\\d+\\.\\d+"));
        assertThat(rows.stream().filter(row -> row.level().equals("1"))).hasSize(70);
        assertThat(rows.stream().filter(row -> row.level().equals("2"))).hasSize(183);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.status()).isIn(STATUS);
            assertThat(row.evidence()).isNotBlank();
        });
    }

    @Test
    @DisplayName("AC-S26: every test and every document that the sheet names exists")
    void theEvidenceExists() throws IOException {
        Set<String> tests = testClasses();

        assertThat(rows()).allSatisfy(row -> {
            List<String> named = found(TEST, row.evidence());
            assertThat(tests).as(row.id()).containsAll(named);
            assertThat(row.status().equals("test") && named.isEmpty())
                    .as(row.id())
                    .isFalse();
            List<String> files = found(FILE, row.evidence());
            assertThat(files).as(row.id()).allMatch(file -> Files.exists(Path.of(file)));
            assertThat(row.status().equals("document") && files.isEmpty())
                    .as(row.id())
                    .isFalse();
        });
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("src/docs/security/asvs.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", 4))
                .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3].replace("\"", "")))
                .toList();
    }

    private static Set<String> testClasses() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
