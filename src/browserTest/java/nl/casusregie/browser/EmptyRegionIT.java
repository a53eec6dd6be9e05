package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.casusregie.access.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every address where nothing happened yet, as each role, wide and narrow, light and dark (issue 4: every route, empty). */
@ExtendWith(Shared.class)
class EmptyRegionIT {

    private static final List<String> LISTS = List.of(
            "van-mijn-organisatie", "wacht-op-anderen", "van-wie-ik-waarneem", "afgerond", "waar-ik-aan-werkte");

    private final Axe axe = new Axe();

    @Test
    @DisplayName("AC-T1 axe finds nothing wrong where there is no household yet, whoever looks")
    void noHouseholdYet() {
        NewRegion region = NewRegion.named("LEEG", "Leegveld");
        for (Role role : Role.values()) {
            try (Desk desk = Shared.lookedAt(region.person(role))) {
                desk.open("");
                axe.look(desk, "first screen");
                places(role).forEach(place -> {
                    desk.go(place);
                    int before = axe.looks();
                    axe.lookUnlessSeen(desk, place);
                    if (axe.looks() > before) {
                        picture(desk, place);
                    }
                });
                assertThat(desk.consoleErrors()).isEmpty();
            }
        }
        assertThat(axe.violations()).isEmpty();
        assertThat(axe.looks()).isGreaterThan(4 * 25);
    }

    /** For whoever wants to see them. */
    private static void picture(Desk desk, String place) {
        String to = System.getProperty("screenshots.to", "");
        if (!to.isEmpty()) {
            String name = "empty-" + place.replaceAll("\\W+", "-") + "-" + desk.username();
            desk.picture(Path.of(to, name + ".png"));
            desk.resize(390, 844);
            desk.picture(Path.of(to, name + "-narrow.png"));
            desk.resize(Axe.WIDE, 900);
        }
    }

    private static List<String> places(Role role) {
        return Stream.concat(
                        Shared.application().places(role).stream(),
                        LISTS.stream().map(list -> "werk?lijst=" + list))
                .toList();
    }
}
