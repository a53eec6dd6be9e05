package nl.casusregie.voice.ui;

import java.util.ArrayList;
import java.util.List;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.voice.SupportForm;

/** Says in one line how something stands. */
final class VoiceWords {

    private VoiceWords() {}

    /** "Aangeboden op ma 2 nov 2026: wil dit. Steun: A. de Boer, zit mee aan tafel." */
    static String support(SupportForm support) {
        List<String> parts = new ArrayList<>();
        if (support.offeredOn() != null && support.reply() != null) {
            parts.add(Texts.of(
                    "voice.support.offered",
                    DateTexts.date(support.offeredOn()),
                    Texts.of(support.reply().key())));
        }
        if (!support.supporter().isBlank()) {
            parts.add(Texts.of(
                    support.atTheTable() ? "voice.support.who.atTable" : "voice.support.who", support.supporter()));
        }
        return String.join(" ", parts);
    }
}
