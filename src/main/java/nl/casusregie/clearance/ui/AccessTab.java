package nl.casusregie.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Function;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.clearance.AccessDecisions;
import nl.casusregie.clearance.AccessDecisions.Guest;
import nl.casusregie.clearance.AccessForm;
import nl.casusregie.clearance.AccessRequests;
import nl.casusregie.clearance.AccessTerms;
import nl.casusregie.clearance.AskedAccess;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.PersonChip;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/** Who asks to see the case, and who may for a while: for coordinator and lead. */
@org.springframework.stereotype.Component
class AccessTab implements CaseTab {

    private final AccessRequests requests;
    private final AccessDecisions decisions;
    private final AccessTerms terms;

    AccessTab(AccessRequests requests, AccessDecisions decisions, AccessTerms terms) {
        this.requests = requests;
        this.decisions = decisions;
        this.terms = terms;
    }

    @Override
    public String id() {
        return "toegang";
    }

    @Override
    public String labelKey() {
        return "clearance.tab";
    }

    @Override
    public CaseTabGroup group() {
        return CaseTabGroup.FILE;
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.DECIDE_ACCESS;
    }

    @Override
    public Component create(CaseId caseId) {
        Stack all = new Stack();
        fill(all, caseId);
        return all;
    }

    private void fill(Stack all, CaseId id) {
        Runnable again = () -> fill(all, id);
        CardList<AskedAccess> waiting = new CardList<>(
                asked -> card(asked, again),
                new EmptyState(Texts.of("clearance.waiting.empty"), Texts.of("clearance.waiting.empty.why")));
        CardList<Guest> guests = new CardList<>(
                guest -> card(id, guest, again),
                new EmptyState(Texts.of("clearance.guests.empty"), Texts.of("clearance.guests.empty.why")));
        waiting.addClassName("cr-plain-list");
        guests.addClassName("cr-plain-list");
        waiting.setItems(requests.waiting(id));
        guests.setItems(decisions.guests(id));
        all.removeAll();
        all.add(new Section(Texts.of("clearance.waiting"), waiting), new Section(Texts.of("clearance.guests"), guests));
    }

    private Component card(AskedAccess asked, Runnable again) {
        Span when = new Span(Texts.of(
                "clearance.askedOn", DateTexts.dateTime(asked.askedAt()), DateTexts.date(asked.wishedUntil())));
        when.addClassName("cr-quiet");
        Div words = new Div(
                new PersonChip(asked.asker(), asked.jobTitle(), asked.organisation()),
                new RemoteText(asked.reason()),
                when);
        words.addClassName("cr-member__words");
        Button give = new Button(Texts.of("clearance.give"), event -> give(asked, again));
        Button refuse = new Button(
                Texts.of("clearance.refuse"),
                event -> because("refuse", asked.asker(), reason -> decisions.refuse(asked.id(), reason), again));
        give.setAriaLabel(Texts.of("clearance.give") + ": " + asked.asker());
        refuse.setAriaLabel(Texts.of("clearance.refuse") + ": " + asked.asker());
        Div card = new Div(words, give, refuse);
        card.addClassName("cr-member");
        return card;
    }

    private Component card(CaseId id, Guest guest, Runnable again) {
        Div words = new Div(
                new PersonChip(guest.name(), guest.jobTitle(), guest.organisation()),
                new Span(Texts.of("clearance.lastDay", DateTexts.date(guest.lastDay()))));
        words.addClassName("cr-member__words");
        Button withdraw = new Button(
                Texts.of("clearance.withdraw"),
                event -> because(
                        "withdraw", guest.name(), reason -> decisions.withdraw(id, guest.grant(), reason), again));
        withdraw.setAriaLabel(Texts.of("clearance.withdraw") + ": " + guest.name());
        Div card = new Div(words, withdraw);
        card.addClassName("cr-member");
        return card;
    }

    private void give(AskedAccess asked, Runnable again) {
        DatePicker until = Fields.date("clearance.give.until");
        until.setValue(terms.usual());
        ErrorSummary errors = new ErrorSummary(Map.of("until", until));
        new ActDialog(
                        Texts.of("clearance.give.question", asked.asker()),
                        new Paragraph(Texts.of("clearance.give.consequence")),
                        errors,
                        new FormColumn(until))
                .verb(Texts.of("clearance.give"), () -> {
                    boolean done = errors.show(decisions.approve(asked.id(), until.getValue()));
                    if (done) {
                        Notice.success(Texts.of("clearance.given", asked.asker()));
                        again.run();
                    }
                    return done;
                })
                .open();
    }

    private void because(String act, String name, Function<String, Outcome<?>> carryOut, Runnable again) {
        TextArea reason = Fields.longText(
                "clearance." + act + ".reason", act.equals("refuse") ? AccessForm.REASON : Refusals.LINE);
        ErrorSummary errors = new ErrorSummary(Map.of("reason", reason));
        new ActDialog(
                        Texts.of("clearance." + act + ".question", name),
                        new Paragraph(Texts.of("clearance." + act + ".consequence")),
                        errors,
                        new FormColumn(reason))
                .verb(Texts.of("clearance." + act), () -> {
                    boolean done = errors.show(carryOut.apply(reason.getValue()));
                    if (done) {
                        Notice.success(Texts.of("clearance." + act + ".done", name));
                        again.run();
                    }
                    return done;
                })
                .open();
    }
}
