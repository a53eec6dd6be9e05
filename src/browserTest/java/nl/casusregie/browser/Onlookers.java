package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a case of a story shows whoever looks at it, and what of it reaches their browser without being shown. */
final class Onlookers {

    /** Where the people of a case stand, with what they said. */
    static final List<String> HOUSEHOLD = List.of("huishouden", "stem");

    private final StoryStart story;
    private final Path traffic;

    /** {@code traffic}: a folder for what goes over their lines. */
    Onlookers(StoryStart story, Path traffic) {
        this.story = story;
        this.traffic = traffic;
    }

    /** A desk whose line is listened to, for {@link #got(Desk, List)}. */
    Desk listenedTo(String person) {
        return Shared.listenedTo(person, traffic.resolve(person + ".har"));
    }

    String got(String person, List<String> tabs) {
        return got(listenedTo(person), tabs);
    }

    /** What somebody sees in these tabs of the case and in the list, and everything that came over their line; they leave then. */
    String got(Desk desk, List<String> tabs) {
        StringBuilder got = new StringBuilder();
        // Whoever may not see the case has the address only; nothing leads there.
        desk.open(story.address());
        tabs.forEach(tab -> {
            desk.go(story.address() + "/" + tab);
            got.append(desk.page().content()).append('\n');
        });
        desk.go("casussen");
        got.append(desk.page().content())
                .append(desk.stored())
                .append(desk.addresses())
                .append(desk.pushed());
        desk.close();
        try {
            return got.append(Files.readString(traffic.resolve(desk.username() + ".har")))
                    .toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void nothingWrong(Desk... desks) {
        for (Desk desk : desks) {
            assertThat(desk.consoleErrors()).isEmpty();
        }
    }
}
