package nl.casusregie.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.casusregie.access.TeamRole;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.inbox.Audience;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.WorkKind;
import org.junit.jupiter.api.Test;

/** Every text that the product asks for is there: reasons, events, kinds of work, phases. */
class TextsInUseTest {

    private static final Pattern KEY = Pattern.compile("\"((?:refusal|timeline)\\.[A-Za-z0-9_.]+)\"");

    private final Set<String> keys =
            new TextBundles().getAllTranslations(TextBundles.DUTCH).keySet();

    @Test
    void everyKindOfWorkEveryPhaseAndEveryUrgencyHasAName() {
        assertThat(keys)
                .containsAll(Arrays.stream(WorkKind.values()).map(WorkKind::key).toList())
                .containsAll(
                        Arrays.stream(CasePhase.values()).map(CasePhase::key).toList())
                .containsAll(Arrays.stream(Urgency.values()).map(Urgency::key).toList())
                .containsAll(named("teamRole.", TeamRole.values()))
                .containsAll(named("inbox.list.", InboxList.values()))
                .containsAll(named("inbox.empty.", InboxList.values()))
                .containsAll(named("inbox.audience.", Audience.values()))
                .containsAll(named("timeline.phase.", CasePhase.values()));
    }

    @Test
    void everyReasonAndEveryEventInTheCodeHasAText() {
        Set<String> missing = new TreeSet<>();
        keysInCode().filter(key -> !isThere(key)).forEach(missing::add);

        assertThat(missing).isEmpty();
    }

    /** A key that ends in a dot is completed with the name of a constant. */
    private boolean isThere(String key) {
        return key.endsWith(".") ? keys.stream().anyMatch(each -> each.startsWith(key)) : keys.contains(key);
    }

    private static Stream<String> keysInCode() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> KEY.matcher(read(file)).results().map(found -> found.group(1)))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> named(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(each -> prefix + each.name()).toList();
    }
}
