package nl.casusregie.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.household.ui.spi.PersonCard;
import nl.casusregie.matching.PossibleMatch;
import nl.casusregie.matching.PossibleMatches;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.CardGrid;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/** People who may stand in two cases: both beside each other, and the question whether they are one. */
@Route(PossibleMatches.ADDRESS)
@RolesAllowed("COORDINATOR")
class MatchesView extends Page {

    private static final int PAGE = 10;

    private final PossibleMatches matches;
    private final Clock clock;
    private final Stack all = new Stack();

    MatchesView(PossibleMatches matches, Clock clock) {
        super("matching.title");
        this.matches = matches;
        this.clock = clock;
        add(new PageHeader(Texts.of("matching.title")).line(Texts.of("matching.line")), all);
        fill();
    }

    private void fill() {
        List<PossibleMatch> shown = new ArrayList<>();
        CardList<PossibleMatch> list =
                new CardList<>(this::card, new EmptyState(Texts.of("matching.empty"), Texts.of("matching.empty.why")));
        Button more = new Button(Texts.of("matching.more"));
        Runnable next = () -> {
            List<PossibleMatch> page = matches.open(shown.size(), PAGE + 1);
            shown.addAll(page.subList(0, Math.min(PAGE, page.size())));
            list.setItems(shown);
            more.setVisible(page.size() > PAGE);
        };
        more.addClickListener(event -> next.run());
        next.run();
        all.removeAll();
        all.add(list, new Div(more));
    }

    private Component card(PossibleMatch match) {
        Button decide = new Button(Texts.of("matching.decide"), event -> decide(match));
        decide.setAriaLabel(Texts.of(
                "matching.decide.which",
                match.one().person().name(),
                match.other().person().name()));
        return new Section(
                Texts.of("matching.card"), new CardGrid(side(match.one()), side(match.other())), new Div(decide));
    }

    private Component side(PossibleMatch.Side side) {
        Anchor link = new Anchor(
                CaseNavigation.addressOf(side.caseId(), "huishouden"),
                Texts.of("matching.case", side.caseNumber(), side.caseTitle()));
        return new Div(link, new PersonCard(side.person().data(), side.person().addressHidden(), LocalDate.now(clock)));
    }

    private void decide(PossibleMatch match) {
        RadioButtonGroup<Boolean> same =
                Fields.radios("matching.same", List.of(true, false), answer -> "matching.same." + answer);
        TextArea note = Fields.longText("matching.note", Refusals.TEXT, "matching.note.help");
        ErrorSummary errors = new ErrorSummary(Map.of("same", same, "note", note));
        new ActDialog(Texts.of("matching.question"), errors, new FormColumn(same, note))
                .verb(Texts.of("matching.verb"), () -> {
                    boolean done = errors.show(matches.decide(match.id(), same.getValue(), note.getValue()));
                    if (done) {
                        Notice.success(Texts.of("matching.done"));
                        fill();
                    }
                    return done;
                })
                .open();
    }
}
