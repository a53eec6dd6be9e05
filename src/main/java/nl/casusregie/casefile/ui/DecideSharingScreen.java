package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casusregie.access.SharingRecord;
import nl.casusregie.access.SharingTerms;
import nl.casusregie.casefile.ContinuationForm;
import nl.casusregie.casefile.SharingContinuation;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;

/** Whether what is shared with an organisation goes on, before its last day. */
@org.springframework.stereotype.Component
class DecideSharingScreen implements TaskScreen {

    private final SharingContinuation continuation;

    DecideSharingScreen(SharingContinuation continuation) {
        this.continuation = continuation;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.DECIDE_SHARING);
    }

    @Override
    public Component create(OpenTask task) {
        OrganisationId organisation = new OrganisationId(Objects.requireNonNull(task.subject()));
        RadioButtonGroup<Boolean> goesOn =
                Fields.radios("sharing.goesOn", List.of(true, false), each -> "sharing.goesOn." + each);
        DatePicker until = Fields.date("sharing.goesOn.until");
        until.setVisible(false);
        goesOn.addValueChangeListener(event -> until.setVisible(Boolean.TRUE.equals(event.getValue())));
        TextArea reason = Fields.longText("sharing.goesOn.reason", Refusals.TEXT, "sharing.goesOn.reason.help");
        ErrorSummary errors = new ErrorSummary(Map.of("goesOn", goesOn, "validUntil", until, "reason", reason));
        StickyActions acts = new StickyActions().primary(Texts.of("sharing.goesOn.verb"), () -> {
            ContinuationForm form = new ContinuationForm(goesOn.getValue(), until.getValue(), reason.getValue());
            boolean done = errors.show(continuation.decide(task.caseId(), organisation, form));
            if (done) {
                task.finish("sharing.goesOn.next");
            }
            return done;
        });
        return new TwoColumns(
                new Stack(
                        errors,
                        new Section(Texts.of("sharing.goesOn.title"), new FormColumn(goesOn, until, reason)),
                        acts),
                about(continuation.inQuestion(task.caseId(), organisation)),
                Texts.of("sharing.goesOn.about"));
    }

    private static Component about(List<SharingRecord> inQuestion) {
        if (inQuestion.isEmpty()) {
            return new Section(Texts.of("sharing.goesOn.about"), new Paragraph(Texts.of("sharing.goesOn.none")));
        }
        Section section = new Section(inQuestion.getFirst().organisationName());
        inQuestion.stream()
                .collect(Collectors.groupingBy(SharingRecord::terms))
                .forEach((terms, together) -> section.add(lines(terms, together)));
        return section;
    }

    private static KeyValues lines(SharingTerms terms, List<SharingRecord> together) {
        String categories =
                together.stream().map(each -> Texts.of(each.category().key())).collect(Collectors.joining(", "));
        return new KeyValues()
                .add(Texts.of("sharing.categories"), categories)
                .add(Texts.of("sharing.ground"), Texts.of(terms.ground().key()))
                .add(Texts.of("sharing.purpose"), terms.purpose())
                .add(Texts.of("sharing.necessity"), terms.necessity())
                .add(Texts.of("sharing.validUntil"), DateTexts.date(terms.validUntil()));
    }
}
