package nl.casusregie.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address or a fact is recognised however it is spelled. */
class TracesTest {

    private final AddressTrace street = new AddressTrace("Kerkstraat 12b, 3511 AB Utrecht");
    private final FactTrace fact = new FactTrace(
            "Moeder heeft een nieuwe baan bij bakkerij Zonneveld in Zwolle, dossier 88231, sinds 2026.",
            Set.of("moeder", "petra"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kerkstraat 12b",
                "kom naar KERKSTRAAT 12 b",
                "kerkstraat12",
                "Kerk-straat 12",
                "K e r k s t r a a t  1 2",
                "Kerkstr. 12",
                "de Kérkstraat",
                "Kerk\u00adstraat 12",
                "Kerk\u200bstraat\u00a012",
                "Ｋｅｒｋｓｔｒａａｔ １２",
                "postcode 3511AB",
                "3511 ab",
                "3511-AB",
                "3 5 1 1 A B",
                "Kerkstraat twaalf"
            })
    void anAddressIsRecognised(String text) {
        assertThat(street.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"We gaan naar de kerk.", "Utrecht", "Bel 112 als het moet.", "Op straat is het rustig.", ""})
    void whatIsNoAddressIsNot(String text) {
        assertThat(street.isIn(text)).isFalse();
    }

    @Test
    void aShortStreetNeedsItsNumberAndAnAddressWithoutOneIsTakenWhole() {
        assertThat(new AddressTrace("Dam 3").isIn("op de dam 3 hoog")).isTrue();
        assertThat(new AddressTrace("Dam 3").isIn("mevrouw Van Dam belt")).isFalse();
        assertThat(new AddressTrace("Opvang De Linde").isIn("naar opvang de linde"))
                .isTrue();
        assertThat(new AddressTrace("IJsselkade 4").isIn("Ysselkade")).isTrue();
        assertThat(new AddressTrace("Sønderborggade 4").isIn("in de Sonderborggade"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ze heeft een nieuwe baan bij een winkel.",
                "HEEFT een  nieuwe: BAAN",
                "Ze werkt nu in Zwolle.",
                "bij ZONNEVELD",
                "nummer 88 231"
            })
    void aFactIsRecognised(String text) {
        assertThat(fact.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Moeder belt oma.", "Ze zoekt een nieuwe school.", "In 2026 kijken we weer.", "Petra"})
    void whatEverybodyKnowsIsNoFact(String text) {
        assertThat(fact.isIn(text)).isFalse();
    }
}
