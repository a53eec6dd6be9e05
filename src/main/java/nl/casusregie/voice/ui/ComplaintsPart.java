package nl.casusregie.voice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.household.Member;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import nl.casusregie.voice.ComplaintForm;
import nl.casusregie.voice.ComplaintRecord;
import nl.casusregie.voice.ComplaintStep;
import nl.casusregie.voice.Complaints;

/** The complaints of a case: about what, where they went and how they ended. */
class ComplaintsPart extends Section {

    private final CaseId caseId;
    private final Complaints complaints;
    private final List<Member> members;
    private final WhoMaySee whoMaySee;
    private final boolean mayHandle;
    private final Div list = new Div();

    ComplaintsPart(
            CaseId caseId,
            Complaints complaints,
            List<Member> members,
            WhoMaySee whoMaySee,
            boolean mayRecord,
            boolean mayHandle) {
        super(Texts.of("voice.complaints"));
        this.caseId = caseId;
        this.complaints = complaints;
        this.members = members;
        this.whoMaySee = whoMaySee;
        this.mayHandle = mayHandle;
        list.addClassName("cr-stack");
        if (mayRecord) {
            beside(new Button(Texts.of("voice.complaint.add"), event -> receive()));
        }
        Paragraph never = new Paragraph(Texts.of("voice.complaints.never"));
        never.addClassName("cr-quiet");
        add(never, list);
        read();
    }

    private void read() {
        list.removeAll();
        List<ComplaintRecord> all = complaints.all(caseId);
        if (all.isEmpty()) {
            list.add(new Paragraph(Texts.of("voice.complaints.none")));
        }
        all.forEach(each -> list.add(card(each)));
    }

    private Component card(ComplaintRecord complaint) {
        ComplaintForm form = complaint.form();
        Tone tone = complaint.state() == ComplaintRecord.State.SETTLED ? Tone.GOOD : Tone.WARN;
        Div card = new Div(
                new StatusChip(Texts.of(complaint.state().key()), tone),
                new FactCard(FactCard.Kind.OWN_WORDS, form.text(), source(complaint)));
        card.addClassName("cr-hearing");
        KeyValues rows = new KeyValues();
        rows.add(
                Texts.of("voice.complaint.step"),
                Texts.of(Objects.requireNonNull(form.step()).key()));
        if (!form.wants().isBlank()) {
            rows.add(Texts.of("voice.complaint.wants"), form.wants());
        }
        if (complaint.sentOn() != null) {
            rows.add(
                    Texts.of("voice.complaint.sentTo"),
                    Texts.of("voice.complaint.sent", complaint.sentTo(), DateTexts.date(complaint.sentOn())));
        }
        if (complaint.settledOn() != null) {
            rows.add(Texts.of("voice.complaint.outcome"), complaint.outcome());
        }
        card.add(rows);
        card.add(whoMaySee.of(caseId, ContentKind.COMPLAINT, complaint.id(), complaint.protection(), this::read));
        if (mayHandle && complaint.settledOn() == null) {
            card.add(new Div(
                    act("voice.complaint.send", () -> ask(complaint, true)),
                    act("voice.complaint.settle", () -> ask(complaint, false))));
        }
        return card;
    }

    private String source(ComplaintRecord complaint) {
        String who = members.stream()
                .filter(member -> member.id().value().equals(complaint.form().person()))
                .map(Member::name)
                .findFirst()
                .orElse(Texts.of("voice.complaint.outside"));
        return Texts.of(
                "voice.source",
                who,
                DateTexts.date(Objects.requireNonNull(complaint.form().receivedOn())),
                complaint.recordedBy());
    }

    private static Button act(String key, Runnable act) {
        Button button = new Button(Texts.of(key), event -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void receive() {
        Select<Member> who = new Select<>();
        who.setLabel(Texts.of("voice.complaint.who"));
        who.setEmptySelectionAllowed(true);
        who.setEmptySelectionCaption(Texts.of("voice.complaint.outside"));
        who.setItemLabelGenerator(member -> member == null ? Texts.of("voice.complaint.outside") : member.name());
        who.setItems(members);
        DatePicker receivedOn = Fields.date("voice.complaint.receivedOn");
        Select<ComplaintStep> step =
                Fields.choice("voice.complaint.step", List.of(ComplaintStep.values()), ComplaintStep::key);
        TextArea text = Fields.longText("voice.complaint.text", Refusals.TEXT);
        TextArea wants = Fields.optional(Fields.longText("voice.complaint.wants", Refusals.TEXT));
        ErrorSummary errors =
                new ErrorSummary(Map.of("receivedOn", receivedOn, "step", step, "text", text, "wants", wants));
        new ActDialog(Texts.of("voice.complaint.add"), errors, new FormColumn(who, receivedOn, step, text, wants))
                .verb(
                        Texts.of("voice.complaint.verb"),
                        () -> done(errors.show(complaints.receive(
                                caseId,
                                new ComplaintForm(
                                        who.getValue() == null
                                                ? null
                                                : who.getValue().id().value(),
                                        receivedOn.getValue(),
                                        step.getValue(),
                                        text.getValue(),
                                        wants.getValue())))))
                .open();
    }

    private void ask(ComplaintRecord complaint, boolean send) {
        TextField to = Fields.text("voice.complaint.to");
        Fields.help(to, "voice.complaint.to.help");
        TextArea outcome = Fields.longText("voice.complaint.outcome", Refusals.TEXT);
        ErrorSummary errors = new ErrorSummary(Map.of("to", to, "outcome", outcome)).about(complaint.id());
        new ActDialog(
                        Texts.of(send ? "voice.complaint.send" : "voice.complaint.settle"),
                        errors,
                        new FormColumn(send ? to : outcome))
                .verb(
                        Texts.of("voice.complaint.keep"),
                        () -> done(errors.show(
                                send
                                        ? complaints.send(caseId, complaint.id(), to.getValue())
                                        : complaints.settle(caseId, complaint.id(), outcome.getValue()))))
                .open();
    }

    private boolean done(boolean kept) {
        if (kept) {
            Notice.success(Texts.of("voice.kept"));
            read();
        }
        return kept;
    }
}
