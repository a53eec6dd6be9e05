package nl.casusregie.shell.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Says two minutes before it happens that somebody will be signed out; pressing the button is enough to stay. */
public class StayWarning extends ConfirmDialog {

    public StayWarning(boolean canStay) {
        setHeader(Texts.of(canStay ? "shell.stay.idle.title" : "shell.stay.long.title"));
        setText(Texts.of(canStay ? "shell.stay.idle.text" : "shell.stay.long.text"));
        setConfirmText(Texts.of(canStay ? "shell.stay.idle.verb" : "shell.stay.long.verb"));
        setCloseOnEsc(canStay);
        setWidth("28rem");
    }
}
