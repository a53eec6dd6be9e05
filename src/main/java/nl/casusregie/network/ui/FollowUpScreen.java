package nl.casusregie.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.casusregie.access.Partner;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.network.FollowUp;
import nl.casusregie.network.FollowUpForm;
import nl.casusregie.network.RequestView;
import nl.casusregie.network.SpecialistRequests;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** Where the case manager decides how to go on after a refusal or another proposal. */
@Service
class FollowUpScreen extends RequestScreen {

    private final SpecialistRequests requests;

    FollowUpScreen(SpecialistRequests requests, Clock clock) {
        super(WorkKind.DECIDE_FOLLOW_UP, requests, clock);
        this.requests = requests;
    }

    @Override
    Component form(OpenTask task, RequestView request) {
        return new Form(task, request);
    }

    private final class Form extends Section {

        private final RadioButtonGroup<FollowUp> decision =
                Fields.radios("network.followUp", List.of(FollowUp.values()), FollowUp::key);
        private final ComboBox<Partner> organisation;
        private final TextArea question = Fields.longText("network.question", Refusals.TEXT);
        private final TextArea background =
                Fields.longText("network.background", Refusals.TEXT, "network.background.help");
        private final TextArea reason = Fields.longText("network.followUp.reason", Refusals.TEXT);
        private final Div again;
        private final ErrorSummary errors;

        Form(OpenTask task, RequestView request) {
            super(Texts.of("network.followUp.title"));
            List<Partner> partners = requests.askable(task.caseId());
            organisation = Fields.search("network.organisation", partners, Partner::name);
            partners.stream()
                    .filter(partner -> partner.id().equals(request.organisation()))
                    .findFirst()
                    .ifPresent(organisation::setValue);
            question.setValue(request.question());
            background.setValue(request.background());
            again = new FormColumn(organisation, question, background);
            again.setVisible(false);
            reason.setVisible(false);
            decision.addValueChangeListener(event -> {
                again.setVisible(event.getValue() == FollowUp.ASK_AGAIN);
                reason.setVisible(event.getValue() == FollowUp.STOP);
            });
            errors = new ErrorSummary(Map.of(
                    "decision", decision,
                    "organisation", organisation,
                    "question", question,
                    "background", background,
                    "reason", reason));
            add(
                    new KeyValues().add(Texts.of(request.state().key()), request.answer()),
                    errors,
                    new FormColumn(decision, again, reason),
                    new StickyActions().primary(Texts.of("network.followUp.verb"), () -> send(task, request)));
        }

        private boolean send(OpenTask task, RequestView request) {
            FollowUp chosen = decision.getValue();
            Partner partner = organisation.getValue();
            boolean done = errors.show(requests.decideFollowUp(
                    task.caseId(),
                    request.id(),
                    new FollowUpForm(
                            chosen,
                            partner == null ? null : partner.id(),
                            question.getValue(),
                            background.getValue(),
                            chosen == FollowUp.STOP ? reason.getValue() : "")));
            if (done) {
                task.finish("network.followUp.done." + chosen, partner == null ? "" : partner.name());
            }
            return done;
        }
    }
}
