package nl.casusregie.casefile.ui.spi;

import java.util.List;
import nl.casusregie.casefile.EffectRecord;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/** What decisions said of the children, as it is read back beside them. */
public class EffectCards extends Stack {

    public EffectCards(List<EffectRecord> said) {
        said.forEach(each -> {
            KeyValues lines = new KeyValues();
            add(lines, Texts.of("decision.children"), each.said().effect());
            add(lines, Texts.of("decision.whyNotHeard.short"), each.said().whyNotHeard());
            lines.add(
                    Texts.of("decision.children.by"),
                    Texts.of(
                            "decision.children.source",
                            each.writtenBy(),
                            each.organisation(),
                            DateTexts.dateTime(each.writtenAt())));
            add(lines);
        });
        setVisible(!said.isEmpty());
    }

    private static void add(KeyValues lines, String name, String text) {
        if (!text.isBlank()) {
            lines.add(name, text);
        }
    }
}
