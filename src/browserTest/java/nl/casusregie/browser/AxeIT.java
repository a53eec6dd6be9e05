package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That axe would find what is wrong at one width and in one light only: each of its rules looks in all four. */
@ExtendWith(Shared.class)
class AxeIT {

    private static final List<String> WIDTHS = List.of("(min-width: 1000px)", "(max-width: 500px)");
    private static final List<String> SCHEMES = List.of("light", "dark");

    /** A picture without words and a text that is hardly there, which are not there but where this holds. */
    private static final String WRONG =
            """
            ([place, width, scheme]) => {
                document.body.insertAdjacentHTML('beforeend', `<style>
                    .wrong-${place} { display: none; }
                    @media ${width} and (prefers-color-scheme: ${scheme}) { .wrong-${place} { display: block; } }
                    .wrong-${place} { position: fixed; inset: 0 auto auto 0; z-index: 10000; background: #777; }
                    </style><div class="wrong-${place}"><img id="picture-${place}" src="data:," width="40" height="40">
                    <p id="pale-${place}" style="background: #777; color: #888">bleek</p></div>`);
            }""";

    @Test
    @DisplayName(
            "AC-T1 what is wrong only when wide or narrow, in the light or in the dark, is found there and nowhere else")
    void everywhere() {
        Axe axe = new Axe();
        try (Desk visitor =
                Desk.anonymous(Shared.browser(), Shared.application().address())) {
            visitor.open("login");
            visitor.resize(Axe.WIDE, 900);
            for (String width : WIDTHS) {
                for (String scheme : SCHEMES) {
                    visitor.page().evaluate(WRONG, List.of(place(width, scheme), width, scheme));
                }
            }
            axe.look(visitor, "login");
            assertThat(visitor.page().viewportSize().width).isEqualTo(Axe.WIDE);
        }
        assertThat(axe.violations())
                .extracting(each -> each.replaceAll(".*, (\\d+ px, \\w+): ([\\w-]+) .* #([\\w-]+): .*", "$1 $2 $3"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of("1280 px, LIGHT", "1280 px, DARK", "390 px, LIGHT", "390 px, DARK")
                                .flatMap(seen -> Stream.of(seen + " image-alt picture-", seen + " color-contrast pale-")
                                        .map(wrong -> wrong
                                                + seen.replaceAll(" px, ", "-").toLowerCase(Locale.ROOT)))
                                .toList());
    }

    private static String place(String width, String scheme) {
        return (width.contains("min") ? "1280-" : "390-") + scheme;
    }
}
