package nl.casusregie.shell.ui;

import com.vaadin.flow.component.html.Div;

/** Text that somebody typed: shown as text with its line breaks, never as HTML. */
public class RemoteText extends Div {

    public RemoteText(String text) {
        addClassName("cr-remote-text");
        setText(text);
    }
}
