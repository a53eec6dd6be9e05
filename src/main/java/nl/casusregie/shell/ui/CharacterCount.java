package nl.casusregie.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Says under a long text how much room is left. It lets one type on and says how much is too much, so nothing is cut off. */
final class CharacterCount {

    private static final int PAUSE_MILLIS = 1000;

    private CharacterCount() {}

    static TextArea on(TextArea field, int maxLength, String helper) {
        Span count = new Span();
        count.addClassName("cr-count-text");
        Div help = new Div();
        help.addClassName("cr-helper");
        if (!helper.isEmpty()) {
            help.add(new Span(helper));
        }
        help.add(count);
        field.setHelperComponent(help);
        field.setMinRows(4);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(event -> update(field, count, maxLength));
        update(field, count, maxLength);
        return field;
    }

    private static void update(TextArea field, Span count, int maxLength) {
        int left = maxLength - field.getValue().length();
        boolean over = left < 0;
        count.getElement().setAttribute("aria-live", over ? "polite" : "off");
        count.getElement().getClassList().set("cr-count-text--over", over);
        count.setText(
                over
                        ? Texts.of("shell.count.over", -left)
                        : Texts.of(left == maxLength ? "shell.count.max" : "shell.count.left", left));
    }
}
