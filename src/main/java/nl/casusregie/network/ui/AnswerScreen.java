package nl.casusregie.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.network.AnswerForm;
import nl.casusregie.network.BlockerKind;
import nl.casusregie.network.RequestAnswer;
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

/** Where a specialist answers a request: one choice, and what belongs to it. */
@Service
class AnswerScreen extends RequestScreen {

    private final RequestAnswers answers;
    private final Clock clock;

    AnswerScreen(SpecialistRequests requests, RequestAnswers answers, Clock clock) {
        super(WorkKind.ANSWER_REQUEST, requests, clock);
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    Component form(OpenTask task, RequestView request) {
        return new Form(task, request);
    }

    private final class Form extends Section {

        private final RadioButtonGroup<RequestAnswer> answer =
                Fields.radios("network.answer", List.of(RequestAnswer.values()), RequestAnswer::key);
        private final Select<BlockerKind> blocker =
                Fields.choice("network.blocker", List.of(BlockerKind.values()), BlockerKind::key);
        private final DatePicker blockedSince = Fields.date("network.blockedSince");
        private final DatePicker expectedOn = Fields.optional(Fields.date("network.expectedOn"));
        private final Div waiting = new FormColumn(blocker, blockedSince, expectedOn);
        private final TextArea text = Fields.longText("network.answer.text", Refusals.TEXT);
        private final ErrorSummary errors = new ErrorSummary(Map.of(
                "answer", answer,
                "blocker", blocker,
                "blockedSince", blockedSince,
                "expectedOn", expectedOn,
                "text", text));

        Form(OpenTask task, RequestView request) {
            super(Texts.of("network.answer.title"));
            blockedSince.setValue(LocalDate.now(clock));
            answer.addValueChangeListener(event -> showWhatBelongsTo(event.getValue()));
            waiting.setVisible(false);
            text.setVisible(false);
            add(
                    errors,
                    new FormColumn(answer, waiting, text),
                    new StickyActions().primary(Texts.of("network.answer.verb"), () -> send(task, request)));
        }

        private void showWhatBelongsTo(RequestAnswer chosen) {
            waiting.setVisible(chosen == RequestAnswer.WAITING);
            text.setVisible(true);
            text.setLabel(Texts.of("network.answer.text." + chosen));
        }

        private boolean send(OpenTask task, RequestView request) {
            RequestAnswer chosen = answer.getValue();
            boolean waits = chosen == RequestAnswer.WAITING;
            boolean done = errors.show(answers.answer(
                    task.caseId(),
                    request.id(),
                    new AnswerForm(
                            chosen,
                            text.getValue(),
                            waits ? blocker.getValue() : null,
                            waits ? blockedSince.getValue() : null,
                            waits ? expectedOn.getValue() : null)));
            if (done) {
                task.finish("network.answered." + chosen);
            }
            return done;
        }
    }
}
