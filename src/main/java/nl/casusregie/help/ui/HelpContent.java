package nl.casusregie.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Function;
import nl.casusregie.help.HelpPage;
import nl.casusregie.help.HelpText;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/** An explanation to read: what for, what to look at, whom to call, what words mean, and whose text it is. */
class HelpContent extends Stack {

    HelpContent(HelpPage page, HelpText text) {
        addClassName("cr-help");
        Div words = new Div();
        words.addClassName("cr-help__words");
        words.getElement().setAttribute("lang", page.language());
        words.add(new RemoteText(text.summary()));
        add(words);
        part(words, "help.points", text.points(), RemoteText::new);
        part(words, "help.phones", text.phones(), HelpContent::phone);
        if (!text.definitions().isEmpty()) {
            KeyValues meanings = new KeyValues();
            text.definitions().forEach(each -> meanings.add(each.term(), each.meaning()));
            words.add(new H3(Texts.of("help.definitions")), meanings);
        }
        part(words, "help.links", text.links(), HelpContent::link);
        add(origin(page, text));
    }

    private static <T> void part(Div words, String heading, List<T> lines, Function<T, Component> shown) {
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(shown.apply(line))));
            words.add(new H3(Texts.of(heading)), list);
        }
    }

    private static Component phone(HelpText.Phone phone) {
        Anchor number = new Anchor("tel:" + phone.dialled(), phone.number());
        number.addClassName("cr-strong");
        Div line = new Div(Icons.decorative(VaadinIcon.PHONE), new Span(phone.name() + ":"), number);
        line.addClassName("cr-help__phone");
        if (!phone.when().isBlank()) {
            line.add(quiet(phone.when()));
        }
        return line;
    }

    private static Component link(HelpText.Link link) {
        Anchor anchor = new Anchor(link.address(), link.name());
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        anchor.add(quiet(" " + Texts.of("help.link.new")));
        return anchor;
    }

    /** Whose words these are, and since when. */
    private static Component origin(HelpPage page, HelpText text) {
        Stack origin = new Stack();
        origin.addClassName("cr-help__origin");
        if (page.savedAt() == null) {
            origin.add(new Paragraph(Texts.of("help.national", page.national())));
            if (!text.sources().isEmpty()) {
                origin.add(new Paragraph(Texts.of("help.sources", String.join("; ", text.sources()))));
            }
        } else {
            origin.add(new Paragraph(Texts.of(
                    "help.regional",
                    page.regionCode(),
                    page.number(),
                    DateTexts.dateTime(page.savedAt()),
                    page.savedBy())));
        }
        return origin;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("cr-quiet");
        return span;
    }
}
