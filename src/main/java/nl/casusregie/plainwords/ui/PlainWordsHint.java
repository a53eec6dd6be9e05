package nl.casusregie.plainwords.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.casusregie.plainwords.PlainReading;
import nl.casusregie.plainwords.Suggestion;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** Says under a text for the family how hard it is to read and what could be plainer; it stops nobody (features.md 4.20). */
public final class PlainWordsHint extends Div {

    private static final int MOST = 6;

    private final TextArea field;

    public PlainWordsHint(TextArea field) {
        this.field = field;
        addClassName("cr-plain-words");
        getElement().setAttribute("role", "status");
        field.addValueChangeListener(event -> show());
        show();
    }

    private void show() {
        removeAll();
        PlainReading reading = PlainReading.of(field.getValue());
        setVisible(reading.saysEnough());
        if (!reading.saysEnough()) {
            return;
        }
        List<Suggestion> suggestions = reading.suggestions();
        Span level = new Span(Texts.of("plainwords.level"));
        level.addClassName("cr-quiet");
        add(new Div(
                level,
                new StatusChip(Texts.of(reading.level().key()), reading.level().isPlain() ? Tone.GOOD : Tone.WARN)));
        if (suggestions.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        suggestions.stream()
                .limit(MOST)
                .forEach(each -> list.add(new ListItem(Texts.of(each.kind().key(), each.words(), each.instead()))));
        if (suggestions.size() > MOST) {
            list.add(new ListItem(Texts.of("plainwords.more", suggestions.size() - MOST)));
        }
        add(list);
    }
}
