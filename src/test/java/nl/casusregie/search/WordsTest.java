package nl.casusregie.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.casusregie.search.SearchHit.Piece;
import nl.casusregie.search.Words.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words are taken apart, stemmed and heard. */
class WordsTest {

    private static List<String> plain(String text) {
        return Words.of(text).stream().map(Word::plain).toList();
    }

    @Test
    void wordsAreSmallLettersWithoutMarks() {
        assertThat(plain("Özgür Yılmaz en Zoë d'Hondt-Çelik, IJsbrand"))
                .containsExactly("ozgur", "yilmaz", "en", "zoe", "d", "hondt", "celik", "ijsbrand");
    }

    @Test
    void signsThatCannotBeSeenBreakNoWord() {
        assertThat(plain("Ja\u200bn\u202e Jo\u0301se")).containsExactly("jan", "jose");
    }

    @Test
    void signsAloneAreAWordThatSaysNothing() {
        assertThat(Words.of("Jan - 🙂"))
                .hasSize(3)
                .filteredOn(Word::saysNothing)
                .hasSize(2);
    }

    @Test
    void everyWordSaysWhereItStands() {
        String text = "Moeder (Zoë) belt - 's avonds.";

        assertThat(Words.of(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("Moeder", "Zoë", "belt", "-", "s", "avonds");
    }

    @ParameterizedTest
    @CsvSource({
        "bedreigingen, bedreiging",
        "geslagen, geslagen",
        "kinderen, kinderen",
        "meldingen, melding",
        "verslaafde, verslaafd",
        "slapen, slaap",
        "messen, mes"
    })
    void dutchWordsMeetInTheirStem(String written, String lookedFor) {
        assertThat(Words.of(written).getFirst().stem())
                .isEqualTo(Words.of(lookedFor).getFirst().stem());
    }

    @ParameterizedTest
    @CsvSource({
        "de Vries, de Fries",
        "Jansen, Janssen",
        "Mohammed, Mohamed",
        "Mohammed, Muhammad",
        "Yılmaz, Yilmaz",
        "Dijkstra, Dykstra",
        "Schmidt, Smit",
        "Thijs, Tijs",
        "Cornelis, Kornelis",
        "Hendriks, Hendrix",
        "Meijer, Meyer",
        "Meijer, Meier",
        "Philip, Filip",
        "Zwart, Swart",
        "Kok, Cock",
        "Ouwerkerk, Auwerkerk",
        "Bouwman, Bauman",
        "Achmed, Ahmed",
        "Khalid, Chalid",
        "Boer, Bur",
        "Hoofd, Hooft"
    })
    void namesThatAreSaidAlikeMeet(String written, String heard) {
        assertThat(sound(written)).isEqualTo(sound(heard));
    }

    @ParameterizedTest
    @CsvSource({
        "Bos, Bas",
        "Ali, Eli",
        "Jansen, Hansen",
        "de Wit, de Boer",
        "Peters, Bakker",
        "Mulder, Mol",
        "Smit, Vos"
    })
    void namesThatAreSaidOtherwiseDoNot(String written, String heard) {
        assertThat(sound(written)).isNotEqualTo(sound(heard));
    }

    private static String sound(String name) {
        return Words.of(name).stream()
                .filter(word -> !word.saysNothing())
                .map(Word::sound)
                .collect(Collectors.joining(" "));
    }

    @Test
    void theFoundWordsAreMarkedAndNothingIsChanged() {
        String text = "Lang geleden. ".repeat(20) + "De bedreigingen <b>gaan</b> door, zegt Mohammed.";
        List<Piece> pieces = Snippet.of(
                SearchKind.TIMELINE,
                text,
                SearchQuestion.of("bedreiging mohamed").words());

        assertThat(pieces).filteredOn(Piece::found).extracting(Piece::text).containsExactly("bedreigingen", "Mohammed");
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .startsWith("… ")
                .endsWith("De bedreigingen <b>gaan</b> door, zegt Mohammed.");
    }

    @Test
    void whatStandsInTextsOfItsOwnDoesNotRunOn() {
        List<Piece> pieces = Snippet.of(
                SearchKind.ARRANGEMENT,
                "Oma haalt Bo op vrijdag uit school.\nOma\nDe juf",
                SearchQuestion.of("vrijdag").words());

        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo("Oma haalt Bo op vrijdag uit school. · Oma · De juf");
    }

    @Test
    void wordsThatSayNothingCountWhenThereAreNoOthers() {
        assertThat(SearchQuestion.of("van de Wit").words())
                .extracting(Word::plain)
                .containsExactly("wit");
        assertThat(SearchQuestion.of("van de").words()).hasSize(2);
        assertThat(SearchQuestion.of("   ").isEmpty()).isTrue();
    }
}
