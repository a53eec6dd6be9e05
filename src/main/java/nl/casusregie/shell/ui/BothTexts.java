package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;

/** Under a field that somebody else filled in otherwise: what they did, with ways to use it; one's own stays in the field. */
public final class BothTexts extends Div {

    private final Component field;
    private final String other;

    private BothTexts(Component field, String other, String words, String whose) {
        this.field = field;
        this.other = other;
        addClassName("cr-both-texts");
        getElement().setAttribute("role", "group").setAttribute("aria-label", whose);
        Span title = new Span(whose);
        title.addClassName("cr-strong");
        Div acts = new Div();
        if (field instanceof TextArea) {
            acts.add(act("shell.both.append", this::append));
        }
        acts.add(act("shell.both.use", this::use), keepMine());
        acts.addClassName("cr-draft-offer__acts");
        add(title, new RemoteText(words), acts);
    }

    /**
     * Brings together what two people made of the same text: what only one of them changed is taken, what both changed is shown
     * as two texts.
     *
     * @param base what both began with
     */
    public static void meet(Component field, String base, String other, String whose) {
        String mine = FieldText.read(field);
        if (mine.equals(base)) {
            FieldText.write(field, other);
        } else if (!other.equals(base) && !other.equals(mine) && !other.isBlank()) {
            under(field, other, whose);
        }
    }

    /**
     * What stands in the field, and the other text with it as long as nobody has chosen: neither is lost when this is kept. On a
     * line they stand beside each other.
     */
    public static String of(Component field) {
        String mine = FieldText.read(field);
        BothTexts open = ComponentUtil.getData(field, BothTexts.class);
        if (open == null || open.other.isBlank()) {
            return mine;
        }
        return mine.strip() + (field instanceof TextArea ? "\n\n" : " / ") + open.other;
    }

    /** Shows the other text directly under the field; only texts can be shown so. */
    public static void under(Component field, String other, String whose) {
        if (field instanceof HasValue<?, ?> value && value.getEmptyValue() instanceof String) {
            under(field, other, other, whose);
        }
    }

    /** The same of any field that is kept, in the words that somebody reads there. */
    static void under(Component field, String other, String words, String whose) {
        Element parent = field.getElement().getParent();
        if (parent == null) {
            return;
        }
        BothTexts before = ComponentUtil.getData(field, BothTexts.class);
        if (before != null) {
            before.close();
        }
        BothTexts shown = new BothTexts(field, other, words, whose);
        ComponentUtil.setData(field, BothTexts.class, shown);
        parent.insertChild(parent.indexOfChild(field.getElement()) + 1, shown.getElement());
    }

    private Button act(String key, Runnable act) {
        Button button = new Button(Texts.of(key), event -> {
            act.run();
            close();
            ErrorSummary.focus(field);
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void close() {
        getElement().removeFromParent();
        ComponentUtil.setData(field, BothTexts.class, null);
    }

    private Button keepMine() {
        Button button = act("shell.both.mine", () -> {});
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void append() {
        FieldText.write(field, FieldText.read(field).strip() + "\n\n" + other);
    }

    private void use() {
        FieldText.write(field, other);
    }
}
