package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;

/** Why a form was refused: a list at its top whose lines lead to the field, with the same words beside each field. */
public class ErrorSummary extends Div {

    /** Groups of radio buttons take no focus themselves: then the first control in it does. */
    private static final String FOCUS_FIELD = "this.scrollIntoView({block: 'center'}); this.focus();"
            + "if (!this.contains(document.activeElement)) this.querySelector('input, textarea')?.focus();";

    private final Map<String, ? extends Component> fields;
    private final FormDraft draft;
    private Consumer<Component> lead = field -> {};

    /** The fields by the name that refusals use; each should be a {@link HasValidation}. Put the summary above the form. */
    public ErrorSummary(Map<String, ? extends Component> fields) {
        this.fields = fields;
        draft = new FormDraft(this, fields);
        addClassName("cr-errors");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        clear();
    }

    /** Tells this form from the same form about another subject on the same page, so that their drafts are not mixed up. */
    public ErrorSummary about(Object subject) {
        draft.about(subject);
        return this;
    }

    /** For a form that keeps drafts in a way of its own, or must not be kept at all. */
    public ErrorSummary keepingNoDraft() {
        draft.keepNothing();
        return this;
    }

    /** The form was left on purpose: what was typed in it is not offered again. */
    public void dropDraft() {
        draft.forget();
    }

    /** For a form in steps: called before the keyboard is led to a field, so that its step can be shown. */
    public ErrorSummary leadingBy(Consumer<Component> showField) {
        lead = showField;
        return this;
    }

    /** Shows why an outcome was refused, or clears when it was done; answers whether it was done. */
    public boolean show(Outcome<?> outcome) {
        if (outcome.isDone()) {
            clear();
            draft.forget();
        } else {
            show(outcome.reasons());
        }
        return outcome.isDone();
    }

    public void show(List<Refusal> refusals) {
        clear();
        if (refusals.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        refusals.forEach(refusal -> list.add(line(refusal)));
        add(new H2(Texts.of(refusals.size() == 1 ? "shell.errors.one" : "shell.errors.many", refusals.size())), list);
        addClassName("cr-errors--shown");
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
    }

    public void clear() {
        removeAll();
        removeClassName("cr-errors--shown");
        fields.values().forEach(field -> mark(field, ""));
    }

    private ListItem line(Refusal refusal) {
        String message = Texts.of(refusal.key(), refusal.args().toArray());
        Component field = fields.get(refusal.field());
        if (field == null) {
            return new ListItem(new Span(message));
        }
        mark(field, message);
        String label = field instanceof HasLabel labelled ? lead(labelled.getLabel()) : "";
        NativeButton link = new NativeButton(label + message);
        link.addClassName("cr-link");
        link.addClickListener(event -> {
            lead.accept(field);
            focus(field);
        });
        return new ListItem(link);
    }

    /** The summary of the form that this component belongs to. */
    static Optional<ErrorSummary> near(Component part) {
        return Near.find(part, ErrorSummary.class);
    }

    static void focus(Component field) {
        field.getElement().executeJs(FOCUS_FIELD);
    }

    /** Many labels are a question and end with their own mark. */
    private static String lead(String label) {
        return label + (label.endsWith("?") ? " " : ": ");
    }

    private static void mark(Component field, String message) {
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(!message.isEmpty());
        }
    }
}
