package nl.casusregie.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;

/** The telephone numbers that come before any form: a call is faster. */
class WhoToCall extends Section {

    WhoToCall() {
        super(Texts.of("safety.call.title"));
        add(
                line("112", "safety.call.112.link", "safety.call.112"),
                line("08002000", "safety.call.vt.link", "safety.call.vt"));
    }

    private static Component line(String number, String linkKey, String whenKey) {
        Anchor link = new Anchor("tel:" + number, Texts.of(linkKey));
        link.addClassName("cr-strong");
        return new Paragraph(link, new Span(" " + Texts.of(whenKey)));
    }
}
