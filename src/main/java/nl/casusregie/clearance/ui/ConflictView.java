package nl.casusregie.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.casusregie.clearance.KeptAway;
import nl.casusregie.clearance.KeptAway.Person;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.PersonChip;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** Who is kept away from a case because they may know the household, until somebody clears it. */
@Route("mogelijk-bekend")
@RolesAllowed({"COORDINATOR", "PRIVACY_OFFICER"})
class ConflictView extends Page {

    private static final int PAGE = 20;

    private final KeptAway keptAway;
    private final List<Person> shown = new ArrayList<>();
    private final CardList<Person> list;
    private final Button more = new Button(Texts.of("clearance.more"), event -> showMore());

    ConflictView(KeptAway keptAway) {
        super("clearance.conflicts.title");
        this.keptAway = keptAway;
        list = new CardList<>(
                this::card,
                new EmptyState(Texts.of("clearance.conflicts.empty"), Texts.of("clearance.conflicts.empty.why")));
        list.addClassName("cr-plain-list");
        add(
                new PageHeader(Texts.of("clearance.conflicts.title")).line(Texts.of("clearance.conflicts.line")),
                list,
                new Div(more));
        showMore();
    }

    private void showMore() {
        List<Person> page = keptAway.page(shown.size(), PAGE + 1);
        shown.addAll(page.subList(0, Math.min(PAGE, page.size())));
        list.setItems(shown);
        more.setVisible(page.size() > PAGE);
    }

    private Component card(Person person) {
        Span since =
                new Span(Texts.of("clearance.conflicts.since", person.number(), DateTexts.dateTime(person.foundAt())));
        since.addClassName("cr-quiet");
        StatusChip kind = new StatusChip(
                Texts.of(person.own() ? "clearance.conflicts.own" : "clearance.conflicts.family"),
                person.own() ? Tone.BAD : Tone.WARN);
        Div words =
                new Div(new PersonChip(person.name(), person.jobTitle(), person.organisation()), new Div(kind), since);
        words.addClassName("cr-member__words");
        Div card = new Div(words);
        card.addClassName("cr-member");
        if (person.mayBeCleared()) {
            Button clear = new Button(Texts.of("clearance.conflicts.clear"), event -> clear(person));
            clear.setAriaLabel(Texts.of("clearance.conflicts.clear") + ": " + person.name() + ", " + person.number());
            card.add(clear);
        } else {
            card.add(new Span(Texts.of("refusal.privacyOfficerOnly")));
        }
        return card;
    }

    private void clear(Person person) {
        TextArea reason = Fields.longText("clearance.conflicts.reason", 1000, "clearance.conflicts.reason.help");
        ErrorSummary errors = new ErrorSummary(Map.of("reason", reason));
        new ActDialog(
                        Texts.of("clearance.conflicts.question", person.name(), person.number()),
                        new Paragraph(Texts.of("clearance.conflicts.consequence")),
                        errors,
                        new FormColumn(reason))
                .verb(Texts.of("clearance.conflicts.clear"), () -> {
                    boolean done = errors.show(keptAway.clear(person.caseId(), person.user(), reason.getValue()));
                    if (done) {
                        Notice.success(Texts.of("clearance.conflicts.done", person.name()));
                        shown.clear();
                        showMore();
                    }
                    return done;
                })
                .open();
    }
}
