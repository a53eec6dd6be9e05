package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BooleanSupplier;

/** A short form in front of the page: a question, a few fields and the verb. It stays open until the act was done. */
public class ActDialog extends Dialog {

    private final Stack content;

    public ActDialog(String question, Component... content) {
        setHeaderTitle(question);
        setWidth("34rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        this.content = new Stack(content);
        add(this.content);
        getElement().getClassList().add("cr-act-dialog");
    }

    /** The act answers whether it was done; if it was refused, the dialog stays with what was typed. */
    public ActDialog verb(String verb, BooleanSupplier act) {
        return verb(verb, false, act);
    }

    /** For an act that takes something away for good. */
    public ActDialog destructive(String verb, BooleanSupplier act) {
        return verb(verb, true, act);
    }

    private ActDialog verb(String verb, boolean destructive, BooleanSupplier act) {
        Button cancel = new Button(Texts.of("shell.cancel"), event -> {
            ErrorSummary.near(content).ifPresent(ErrorSummary::dropDraft);
            close();
        });
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button confirm = new Button(verb);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (destructive) {
            confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        confirm.setDisableOnClick(true);
        confirm.addClickListener(event -> {
            boolean done = false;
            try {
                done = act.getAsBoolean();
            } finally {
                confirm.setEnabled(true);
            }
            if (done) {
                close();
            }
        });
        getFooter().add(cancel, confirm);
        return this;
    }
}
