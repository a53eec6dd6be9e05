package nl.casusregie.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The keys of the inbox. */
class KeysTest extends InboxInHand {

    @Test
    void keysDoWhatTheySayUnlessLettersAreOff() {
        java.util.concurrent.atomic.AtomicInteger done = new java.util.concurrent.atomic.AtomicInteger();
        Keys keys = new Keys(new com.vaadin.flow.component.html.Div())
                .on("p", done::incrementAndGet)
                .on("?", () -> done.addAndGet(10));

        keys.press("p");
        keys.press("q");
        assertThat(done).hasValue(1);
        keys.letters(false);
        keys.press("p");
        keys.press("?");
        assertThat(done).hasValue(11);
    }

    @Test
    void everyKeyOfTheHelpHasWords() {
        assertThat(KeyHelp.LETTERS).allSatisfy(key -> assertThat(nl.casusregie.shell.ui.Texts.of("inbox.keys." + key))
                .doesNotContain("inbox.keys"));
    }
}
