package nl.casusregie.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the product is made of, and what is known against it (trust.md 1.9). */
class AdvisoriesTest {

    private static final Path LIST = Path.of("src/docs/security/advisories.csv");
    private static final Path PARTS = Path.of("target/classes/META-INF/sbom/application.cdx.json");

    /** What one can decide about a part that is really in the product. */
    private static final Set<String> DECIDED = Set.of("contained", "not affected", "not used");

    private record Advisory(String group, String name, String id, String verdict, String why) {

        boolean concerns(String part) {
            return part.equals(group + ":" + name) || name.equals("*") && part.startsWith(group + ":");
        }
    }

    @Test
    @DisplayName("AC-S24: every known advisory on a part of the product has a verdict with a reason")
    void everyHitHasAVerdict() throws IOException {
        Set<String> parts = parts();

        assertThat(parts)
                .contains("org.camunda.bpm:camunda-engine", "com.vaadin:flow-server")
                .hasSizeGreaterThan(100);
        assertThat(advisories()).hasSizeGreaterThanOrEqualTo(7).allSatisfy(advisory -> {
            assertThat(advisory.why()).isNotBlank();
            if (parts.stream().anyMatch(advisory::concerns)) {
                assertThat(advisory.verdict()).as(advisory.id()).isIn(DECIDED);
            } else {
                assertThat(advisory.verdict())
                        .as("%s: no such part", advisory.id())
                        .isIn("absent", "not used");
            }
        });
    }

    @Test
    @DisplayName("AC-S1: no part of the product is one of the engine's doors, a script language or a commercial screen")
    void noBannedPartIsInTheProduct() throws IOException {
        assertThat(parts())
                .noneMatch(
                        part -> part.matches(
                                ".*(camunda-engine-rest|camunda-webapp|camunda-connect|groovy|graal|jruby|jython|com\\.h2database).*"));
    }

    /** From the list that the build makes; its plugin asks for the network, so offline from what these tests run with. */
    private static Set<String> parts() throws IOException {
        return Files.exists(PARTS) ? listed() : onTheClassPath();
    }

    private static Set<String> listed() throws IOException {
        List<Map<String, Object>> components = JsonPath.read(Files.readString(PARTS), "$.components[*]");
        return components.stream()
                .map(part -> part.get("group") + ":" + part.get("name"))
                .collect(Collectors.toSet());
    }

    /** The product's parts and those of the tests, by their places in Maven's repository. */
    private static Set<String> onTheClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(file -> file.toString().endsWith(".jar") && file.getNameCount() > 4)
                .map(AdvisoriesTest::part)
                .collect(Collectors.toSet());
    }

    private static String part(Path jar) {
        Path version = jar.getParent();
        Path name = version.getParent();
        String group = StreamSupport.stream(name.getParent().spliterator(), false)
                .map(Path::toString)
                .dropWhile(step -> !step.equals("repository"))
                .skip(1)
                .collect(Collectors.joining("."));
        return group + ":" + name.getFileName();
    }

    @Test
    @DisplayName("AC-S24: what an offline build looks at holds whatever is in the list of parts")
    void theClassPathHoldsAllOfTheList() throws IOException {
        assertThat(onTheClassPath()).contains("org.camunda.bpm:camunda-engine", "com.vaadin:flow-server");
        if (Files.exists(PARTS)) {
            assertThat(onTheClassPath())
                    .containsAll(listed().stream()
                            .filter(part -> advisories().stream().anyMatch(advisory -> advisory.concerns(part)))
                            .toList());
        }
    }

    private static List<Advisory> advisories() {
        return lines().stream()
                .skip(1)
                .map(line -> line.split(",", 6))
                .map(cells -> new Advisory(cells[0], cells[1], cells[3], cells[4], cells[5]))
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(LIST);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
