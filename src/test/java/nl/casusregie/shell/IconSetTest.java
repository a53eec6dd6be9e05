package nl.casusregie.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The page brings the icons along that the product uses, all of them and no others, as Vaadin draws them. */
class IconSetTest {

    private static final Pattern DRAWING = Pattern.compile("<g id=\"vaadin:([^\"]+)\">(.*?)</g>", Pattern.DOTALL);
    private static final Pattern USED = Pattern.compile("VaadinIcon\\.([A-Z_0-9]+)|\"vaadin:([a-z0-9-]+)\\\\?\"");

    private static Map<String, String> drawings(Resource of) throws IOException {
        Map<String, String> found = new TreeMap<>();
        DRAWING.matcher(of.getContentAsString(StandardCharsets.UTF_8))
                .results()
                .forEach(each -> found.put(each.group(1), each.group(2)));
        return found;
    }

    private static TreeSet<String> used() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                List<MatchResult> all =
                        USED.matcher(Files.readString(file)).results().toList();
                all.forEach(each -> found.add(
                        each.group(1) == null
                                ? each.group(2)
                                : each.group(1).toLowerCase(Locale.ROOT).replace('_', '-')));
            }
        }
        return found;
    }

    @Test
    void theSetHoldsWhatIsUsedAsVaadinDrawsIt() throws IOException {
        Map<String, String> ours = drawings(new ClassPathResource("shell/icons.svg"));
        Resource[] theirs = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/VAADIN/webapp/VAADIN/build/vaadin-iconset-*.js");

        assertThat(ours.keySet()).containsExactlyElementsOf(used());
        assertThat(theirs).isNotEmpty();
        assertThat(drawings(theirs[0])).containsAllEntriesOf(ours);
    }
}
