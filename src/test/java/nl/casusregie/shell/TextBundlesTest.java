package nl.casusregie.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The texts people see: complete in both languages, each key in one file. */
class TextBundlesTest {

    private final TextBundles texts = new TextBundles();

    @Test
    void everyTextExistsInBothLanguages() {
        assertThat(texts.getAllTranslations(TextBundles.DUTCH).keySet())
                .isNotEmpty()
                .isEqualTo(texts.getAllTranslations(TextBundles.ENGLISH).keySet());
    }

    @Test
    void argumentsAndApostrophesGoTogether() {
        TextBundles offender = new TextBundles("classpath*:texts-apostrophe/");
        assertThat(offender.getTranslation("photos", TextBundles.DUTCH, 2)).isEqualTo("2 foto's");
    }

    @Test
    void aMissingKeyIsSeen() {
        assertThat(texts.getTranslation("no.such.key", TextBundles.DUTCH)).isEqualTo("!no.such.key");
    }

    @Test
    void aKeyInTwoFilesStopsTheStart() {
        assertThatThrownBy(() -> new TextBundles("classpath*:texts-duplicate/"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twice");
    }
}
