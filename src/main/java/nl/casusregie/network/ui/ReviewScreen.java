package nl.casusregie.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.List;
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

/** Where the case manager judges whether the result answers the question. */
@Service
class ReviewScreen extends RequestScreen {

    private final SpecialistRequests requests;

    ReviewScreen(SpecialistRequests requests, Clock clock) {
        super(WorkKind.REVIEW_RESULT, requests, clock);
        this.requests = requests;
    }

    @Override
    Component form(OpenTask task, RequestView request) {
        RadioButtonGroup<Boolean> sufficient = Fields.radios(
                "network.review.sufficient", List.of(true, false), answer -> "network.review.sufficient." + answer);
        TextArea comment = Fields.longText("network.review.comment", Refusals.TEXT, "network.review.comment.help");
        comment.setVisible(false);
        sufficient.addValueChangeListener(event -> {
            comment.setVisible(true);
            comment.setLabel(Texts.of("network.review.comment." + event.getValue()));
        });
        ErrorSummary errors = new ErrorSummary(Map.of("sufficient", sufficient, "comment", comment));
        return new Section(
                Texts.of("network.review.title"),
                errors,
                new FormColumn(sufficient, comment),
                new StickyActions().primary(Texts.of("network.review.verb"), () -> {
                    boolean done = errors.show(
                            requests.review(task.caseId(), request.id(), sufficient.getValue(), comment.getValue()));
                    if (done) {
                        task.finish("network.review.done." + sufficient.getValue());
                    }
                    return done;
                }));
    }
}
