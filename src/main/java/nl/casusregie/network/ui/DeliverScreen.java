package nl.casusregie.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.Map;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.network.RequestAnswers;
import nl.casusregie.network.RequestView;
import nl.casusregie.network.SpecialistRequests;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** Where a specialist delivers what the plan needs, and says what cannot be shared and why. */
@Service
class DeliverScreen extends RequestScreen {

    private final RequestAnswers answers;

    DeliverScreen(SpecialistRequests requests, RequestAnswers answers, Clock clock) {
        super(WorkKind.DELIVER_RESULT, requests, clock);
        this.answers = answers;
    }

    @Override
    Component form(OpenTask task, RequestView request) {
        TextArea result = Fields.longText("network.deliver.result", Refusals.TEXT, "network.deliver.result.help");
        TextArea cannotShare = Fields.optional(
                Fields.longText("network.deliver.cannotShare", Refusals.TEXT, "network.deliver.cannotShare.help"));
        result.setValue(request.result());
        cannotShare.setValue(request.notShared());
        ErrorSummary errors = new ErrorSummary(Map.of("result", result, "cannotShare", cannotShare));
        return new Section(
                Texts.of("network.deliver.title"),
                errors,
                new FormColumn(result, cannotShare),
                new StickyActions().primary(Texts.of("network.deliver.verb"), () -> {
                    boolean done = errors.show(
                            answers.deliver(task.caseId(), request.id(), result.getValue(), cannotShare.getValue()));
                    if (done) {
                        task.finish("network.deliver.done");
                    }
                    return done;
                }));
    }
}
