package nl.casusregie.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import nl.casusregie.access.Actors;
import org.springframework.beans.factory.ObjectProvider;

/** What people see when there is no page to show: one sentence, and the way back. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String titleKey = "shell.notfound.title";
    private final Div help = new Div();

    /** For pages where there is nothing: with what one can do about it. */
    void offer(ObjectProvider<MissingPageHelp> offers) {
        help.addClassName("cr-stack");
        Actors.find().ifPresent(actor -> offers.stream()
                .filter(each -> each.visibleFor(actor))
                .forEach(each -> help.add(new Div(each.create()))));
    }

    /** The same words for an address that does not exist and for a case that is not theirs to see. */
    void showNotFound() {
        show("shell.notfound.title", Texts.of("shell.notfound.text"));
    }

    void show(String key, String explanation) {
        titleKey = key;
        removeAll();
        addClassName("cr-page");
        Anchor back = new Anchor("", Texts.of("shell.back.start"));
        back.addClassName("cr-action-link");
        add(new PageHeader(Texts.of(key)), new Paragraph(explanation), back, help);
    }

    @Override
    public String getPageTitle() {
        return Texts.title(titleKey);
    }
}
