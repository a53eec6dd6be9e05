package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Texts;

/** Under a field of a new round: whether it says something else than the round before, and what that said. */
class PreviousText extends Div {

    private final TextArea field;
    private final String before;
    private final int round;
    private final Span summary = new Span();

    PreviousText(TextArea field, String before, int round) {
        this.field = field;
        this.before = before.strip();
        this.round = round;
        addClassName("cr-previous");
        if (this.before.isEmpty()) {
            summary.addClassName("cr-quiet");
            add(summary);
        } else {
            add(new Details(summary, new RemoteText(before)));
        }
        field.addValueChangeListener(event -> compare());
        compare();
    }

    private void compare() {
        String now = field.getValue().strip();
        String kind = before.isEmpty()
                ? (now.isEmpty() ? "none" : "new")
                : now.isEmpty() ? "gone" : now.equals(before) ? "same" : "changed";
        summary.setText(Texts.of("analysis.previous." + kind, round));
    }
}
