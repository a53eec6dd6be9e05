package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;

/** A form above the page it was opened from; a click beside it closes nothing, because typed words would be lost. */
public class FormDialog extends Dialog {

    private final Stack body = new Stack();

    public FormDialog(String title, Component... content) {
        setHeaderTitle(title);
        setWidth("44rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        add(body);
        put(content);
    }

    /** Puts more under what is there, with even space. */
    public final void put(Component... content) {
        body.add(content);
    }
}
