package nl.casusregie.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names come with letters that not every keyboard has; compared they are the same with and without. */
class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "Çelik, celik",
        "José, jose",
        "Nguyễn Thị, nguyen thi",
        "Søren Østergård, soren ostergard",
        "Groß, gross",
        "GROẞ, gross",
        "Łukasz, lukasz",
        "Đorđević, dordevic",
        "İlkay, ilkay",
        "Işık, isik",
        "Ĳsbrand, ijsbrand",
        "IJsbrand, ijsbrand",
        "Œuvray, oeuvray",
        "Æbelø, aebelo",
        "Þóra Guðrún, thora gudrun",
        "Ŵyn, wyn",
        "Zoë, zoe",
        "Ａｄａ, ada",
        "ﬁliz, filiz",
        "de Vries-Bakker 2, de vries-bakker 2",
    })
    void aNameIsTheSameWithAndWithoutWhatNotEveryKeyboardHas(String written, String plain) {
        assertThat(Letters.plain(written)).isEqualTo(plain);
        assertThat(Letters.plain(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .as("with marks as signs of their own")
                .isEqualTo(plain);
        assertThat(Letters.plain(plain)).as("once is enough").isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"محمد, محمد", "مُحَمَّد, محمد", "Дмитрий, дмитрии", "Ελένη, ελενη", "李, 李"})
    void otherScriptsStayAndLoseTheirMarksToo(String written, String plain) {
        assertThat(Letters.plain(written)).isEqualTo(plain);
    }

    @Test
    void severalMarksOnOneLetterAndMarksAloneAreTakenOff() {
        assertThat(Letters.plain("a\u0301\u0323\u0308")).isEqualTo("a");
        assertThat(Letters.plain("\u0301")).isEmpty();
        assertThat(Letters.plain("")).isEmpty();
    }
}
