package nl.casusregie.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import nl.casusregie.conference.ConferenceView.Agreed;
import nl.casusregie.conference.ConferenceView.Minutes;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Texts;

/** The minutes of a conference as something to read. */
class MinutesReading extends KeyValues {

    MinutesReading(Minutes minutes) {
        if (!minutes.notHeldReason().isBlank()) {
            add(Texts.of("conference.notHeldReason"), minutes.notHeldReason());
        } else {
            add(Texts.of("conference.summary"), minutes.summary());
            add(Texts.of("conference.weighing"), minutes.weighing());
            add(Texts.of("conference.decisions"), lines(minutes.decisions(), RemoteText::new));
            add(Texts.of("conference.actionPoints"), lines(minutes.actionPoints(), MinutesReading::line));
            add(
                    Texts.of("conference.objections"),
                    minutes.objections().isBlank() ? Texts.of("conference.objections.none") : minutes.objections());
        }
        add(
                Texts.of("conference.recordedBy"),
                Texts.of("conference.recordedBy.line", minutes.recordedBy(), DateTexts.dateTime(minutes.recordedAt())));
    }

    private static Component line(Agreed point) {
        Span who = new Span(point.ownerName() + " · " + DateTexts.date(point.dueOn()));
        who.addClassName("cr-quiet");
        return new Div(new RemoteText(point.text()), who);
    }

    private static <T> Component lines(List<T> items, Function<T, Component> line) {
        if (items.isEmpty()) {
            return new Span(Texts.of("conference.none"));
        }
        OrderedList list = new OrderedList();
        items.forEach(item -> list.add(new ListItem(line.apply(item))));
        return list;
    }
}
