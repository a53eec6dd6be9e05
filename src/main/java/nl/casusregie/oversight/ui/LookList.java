package nl.casusregie.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import nl.casusregie.oversight.Look;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.PageSource;
import nl.casusregie.shell.ui.PagedList;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** Who looked, the newest first. */
class LookList extends PagedList<Look> {

    /** {@code act} gives what can be done with a line, or nothing to show. */
    LookList(PageSource<Look> source, Function<Look, Component> act) {
        super(
                source,
                look -> look.ids().getFirst(),
                look -> card(look, act),
                () -> new EmptyState(Texts.of("oversight.looks.none"), Texts.of("oversight.looks.none.why")));
        grid().addColumn(look -> DateTexts.dateTime(look.at()))
                .setHeader(Texts.of("oversight.column.when"))
                .setFlexGrow(2);
        grid().addComponentColumn(LookList::who)
                .setHeader(Texts.of("oversight.column.who"))
                .setFlexGrow(3);
        grid().addComponentColumn(LookList::what)
                .setHeader(Texts.of("oversight.column.what"))
                .setFlexGrow(4);
        grid().addComponentColumn(act::apply)
                .setHeader(Texts.of("oversight.column.act"))
                .setFlexGrow(0)
                .setWidth("13rem");
    }

    LookList withoutActs() {
        grid().getColumns().getLast().setVisible(false);
        return this;
    }

    private static Component who(Look look) {
        return cell(strong(look.actorName()), quiet(LookWords.who(look)));
    }

    private static Component what(Look look) {
        Div words = cell(new Span(LookWords.what(look)), quiet(LookWords.why(look)));
        if (look.isEmergency()) {
            words.add(new StatusChip(Texts.of("oversight.emergency"), Tone.BAD));
        }
        if (look.withheld()) {
            words.add(new StatusChip(Texts.of("oversight.withheld"), Tone.WARN));
        }
        return words;
    }

    private static Component card(Look look, Function<Look, Component> act) {
        Div card = new Div(quiet(DateTexts.dateTime(look.at())), who(look), what(look), act.apply(look));
        card.addClassName("cr-line-card");
        return card;
    }

    private static Component strong(String text) {
        RemoteText words = new RemoteText(text);
        words.addClassName("cr-strong");
        return words;
    }

    private static Span quiet(String text) {
        Span words = new Span(text);
        words.addClassName("cr-quiet");
        return words;
    }

    private static Div cell(Component... components) {
        Div words = new Div(components);
        words.addClassName("cr-cell");
        return words;
    }
}
