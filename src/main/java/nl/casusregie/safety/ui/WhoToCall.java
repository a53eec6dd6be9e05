package nl.casusregie.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;

/** The telephone numbers that come before any form: a call is faster. */
class WhoToCall extends Section {

    WhoToCall() {
        super(Texts.of("safety.call.title"));
        add(
                new Paragraph(Texts.of("safety.call.112")),
                new Paragraph(Texts.of("safety.call.vt")),
                row(call("112", "safety.call.112.link"), call("08002000", "safety.call.vt.link")));
    }

    private static Component row(Component... links) {
        Div row = new Div(links);
        row.addClassName("cr-row-acts");
        return row;
    }

    private static Component call(String number, String textKey) {
        Anchor link = new Anchor("tel:" + number, Texts.of(textKey));
        link.addClassName("cr-button-link");
        return link;
    }
}
