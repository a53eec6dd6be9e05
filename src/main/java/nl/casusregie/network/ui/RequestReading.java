package nl.casusregie.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.network.RequestState;
import nl.casusregie.network.RequestStep;
import nl.casusregie.network.RequestView;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** A request to read: the question, what was released with it, what came of it, and every step of its life. */
class RequestReading extends Stack {

    private final RequestView request;
    private final Clock clock;

    RequestReading(RequestView request, Clock clock) {
        this.request = request;
        this.clock = clock;
        add(question(), background());
        if (!request.result().isBlank() || !request.notShared().isBlank()) {
            add(result());
        }
        add(life());
    }

    private Component question() {
        KeyValues facts = new KeyValues();
        if (!request.about().isEmpty()) {
            facts.add(Texts.of("network.about"), RequestWords.persons(request));
        }
        facts.add(Texts.of("network.organisation"), request.organisationName())
                .add(
                        Texts.of("network.requestedBy"),
                        Texts.of(
                                "network.byOn",
                                request.requestedBy(),
                                RequestWords.since(request.requestedAt(), clock)));
        if (request.wishedOn() != null) {
            facts.add(Texts.of("network.wishedOn"), DateTexts.date(request.wishedOn()));
        }
        Section section = new Section(Texts.of("network.question"), new RemoteText(request.question()), facts);
        if (request.urgency() == Urgency.HIGH) {
            section.beside(new StatusChip(Texts.of("network.urgent"), Tone.WARN));
        }
        return section;
    }

    private Component background() {
        return new Section(
                Texts.of("network.background"),
                new RemoteText(request.background()),
                new KeyValues().add(Texts.of("network.safety"), request.safety()));
    }

    private Component result() {
        Section section = new Section(Texts.of("network.result"));
        if (!request.result().isBlank()) {
            section.add(new FactCard(FactCard.Kind.JUDGEMENT, request.result(), request.organisationName()));
        }
        if (!request.notShared().isBlank()) {
            section.add(new KeyValues().add(Texts.of("network.notShared"), request.notShared()));
        }
        return section;
    }

    private Component life() {
        OrderedList steps = new OrderedList();
        steps.addClassNames("cr-steps", "cr-stack");
        request.steps().forEach(step -> steps.add(line(step)));
        Section section = new Section(Texts.of("network.life"));
        section.beside(RequestWords.chip(request.state()));
        if (request.state() == RequestState.WAITING && request.blockedSince() != null && request.blocker() != null) {
            KeyValues blocked = new KeyValues()
                    .add(Texts.of("network.blocker"), Texts.of(request.blocker().key()))
                    .add(Texts.of("network.blockedSince"), RequestWords.since(request.blockedSince(), clock));
            if (request.expectedOn() != null) {
                blocked.add(Texts.of("network.expectedOn"), DateTexts.date(request.expectedOn()));
            }
            section.add(blocked);
        }
        section.add(steps);
        return section;
    }

    private static ListItem line(RequestStep step) {
        Span what = new Span(Texts.of(step.kind().key()));
        what.addClassName("cr-strong");
        Span who = new Span(Texts.of(
                "network.step.who", step.actorName(), step.actorOrganisation(), DateTexts.dateTime(step.at())));
        who.addClassName("cr-quiet");
        ListItem item = new ListItem(what, new Span(" "), who);
        if (!step.note().isBlank()) {
            item.add(new RemoteText(step.note()));
        }
        return item;
    }
}
