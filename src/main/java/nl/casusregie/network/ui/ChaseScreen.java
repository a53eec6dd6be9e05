package nl.casusregie.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.Map;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
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

/** Where the coordinator writes down how the answer was asked after. */
@Service
class ChaseScreen extends RequestScreen {

    private final SpecialistRequests requests;

    ChaseScreen(SpecialistRequests requests, Clock clock) {
        super(WorkKind.CHASE_ANSWER, requests, clock);
        this.requests = requests;
    }

    @Override
    Component form(OpenTask task, RequestView request) {
        TextArea note = Fields.longText("network.chase.note", Refusals.TEXT, "network.chase.note.help");
        ErrorSummary errors = new ErrorSummary(Map.of("note", note));
        return new Section(
                Texts.of("network.chase.title"),
                errors,
                new FormColumn(note),
                new StickyActions().primary(Texts.of("network.chase.verb"), () -> {
                    boolean done = errors.show(requests.chased(task.caseId(), request.id(), note.getValue()));
                    if (done) {
                        task.finish("network.chase.done");
                    }
                    return done;
                }));
    }
}
