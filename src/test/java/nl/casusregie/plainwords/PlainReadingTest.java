package nl.casusregie.plainwords;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casusregie.plainwords.Suggestion.Kind;
import org.junit.jupiter.api.Test;

class PlainReadingTest {

    private static final String FOR_THE_FAMILY =
            "Papa komt niet zomaar langs. Hij belt eerst met oma. Noa slaapt in haar eigen bed. Als het misgaat, belt mama de politie.";

    private static final String FOR_COLLEAGUES =
            "Teneinde recidive te voorkomen participeren de ketenpartners in een multidisciplinaire interventie, waarbij de "
                    + "casusregisseur middels periodieke evaluatie de veiligheidsvoorwaarden monitort en coördineert.";

    @Test
    void plainWordsGetNoSuggestions() {
        PlainReading reading = PlainReading.of(FOR_THE_FAMILY);

        assertThat(reading.suggestions()).isEmpty();
        assertThat(reading.level().isPlain()).isTrue();
    }

    @Test
    void wordsOfTheTradeGetWhatOneSaysAtHome() {
        assertThat(PlainReading.of(FOR_COLLEAGUES).suggestions())
                .filteredOn(each -> each.kind() == Kind.JARGON)
                .extracting(Suggestion::words, Suggestion::instead)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Teneinde", "om"),
                        org.assertj.core.groups.Tuple.tuple("ketenpartners", "organisaties die meewerken"));
        assertThat(PlainReading.of(FOR_COLLEAGUES).level().isPlain()).isFalse();
    }

    @Test
    void aWordInsideAnotherIsNotTheWord() {
        assertThat(PlainReading.of("De casussen van gisteren.").suggestions()).isEmpty();
    }

    @Test
    void aSentenceOfMoreThanFifteenWordsIsLongAndOneOfFifteenIsNot() {
        String fifteen = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien";

        assertThat(PlainReading.of(fifteen + ".").suggestions()).isEmpty();
        assertThat(PlainReading.of(fifteen + " zestien.").suggestions())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.kind()).isEqualTo(Kind.LONG_SENTENCE);
                    assertThat(each.instead()).isEqualTo("16");
                    assertThat(each.words()).isEqualTo("een twee drie vier vijf zes …");
                });
    }

    @Test
    void anAbbreviationIsAskedToBeExplainedOnce() {
        assertThat(PlainReading.of("VT belt. Later belt VT weer.").suggestions())
                .extracting(Suggestion::kind, Suggestion::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.ABBREVIATION, "VT"));
        assertThat(PlainReading.of("Veilig Thuis (VT) belt. Later belt VT weer.")
                        .suggestions())
                .isEmpty();
        assertThat(PlainReading.of("De RvdK (de mensen van de Raad) komt langs.")
                        .suggestions())
                .isEmpty();
    }

    @Test
    void namesAreNoAbbreviations() {
        assertThat(PlainReading.of("IJsbrand en Noa gaan naar Opa Jan.").suggestions())
                .isEmpty();
    }

    @Test
    void aFewWordsSayNothingAboutALevel() {
        assertThat(PlainReading.of("Papa belt eerst.").saysEnough()).isFalse();
        assertThat(PlainReading.of("").suggestions()).isEmpty();
    }
}
