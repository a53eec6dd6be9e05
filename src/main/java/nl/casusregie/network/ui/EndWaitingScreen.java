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

/** Where a specialist reports that the waiting is over. */
@Service
class EndWaitingScreen extends RequestScreen {

    private final RequestAnswers answers;

    EndWaitingScreen(SpecialistRequests requests, RequestAnswers answers, Clock clock) {
        super(WorkKind.END_WAITING, requests, clock);
        this.answers = answers;
    }

    @Override
    Component form(OpenTask task, RequestView request) {
        TextArea note = Fields.optional(Fields.longText("network.start.note", Refusals.TEXT));
        ErrorSummary errors = new ErrorSummary(Map.of("note", note));
        return new Section(
                Texts.of("network.start.title"),
                errors,
                new FormColumn(note),
                new StickyActions().primary(Texts.of("network.start.verb"), () -> {
                    boolean done = errors.show(answers.endWaiting(task.caseId(), request.id(), note.getValue()));
                    if (done) {
                        task.finish("network.start.done");
                    }
                    return done;
                }));
    }
}
