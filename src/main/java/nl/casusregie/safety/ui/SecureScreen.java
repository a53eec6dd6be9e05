package nl.casusregie.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.safety.AcuteSafety;
import nl.casusregie.safety.SecuringForm;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import org.springframework.stereotype.Service;

/** Where the case manager records what was done to make it safe for the coming days. */
@Service
class SecureScreen implements TaskScreen {

    private final AcuteSafety acute;
    private final Clock clock;

    SecureScreen(AcuteSafety acute, Clock clock) {
        this.acute = acute;
        this.clock = clock;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.SECURE_SAFETY);
    }

    @Override
    public Component create(OpenTask task) {
        UUID report = Objects.requireNonNull(task.subject());
        Component reading = new AcuteReading(acute.view(task.caseId(), report));
        return new TwoColumns(new Stack(reading, form(task, report)), new WhoToCall(), Texts.of("safety.call.title"));
    }

    private Component form(OpenTask task, UUID report) {
        TextArea measures = Fields.longText("safety.secure.measures", Refusals.TEXT, "safety.secure.measures.help");
        TextField byWhom = Fields.text("safety.secure.byWhom");
        DatePicker safeUntil = Fields.help(Fields.date("safety.secure.safeUntil"), "safety.secure.safeUntil.help");
        safeUntil.setMin(LocalDate.now(clock));
        ErrorSummary errors = new ErrorSummary(Map.of("measures", measures, "byWhom", byWhom, "safeUntil", safeUntil));
        return new Section(
                Texts.of("safety.secure.title"),
                errors,
                new FormColumn(measures, byWhom, safeUntil),
                new StickyActions().primary(Texts.of("safety.secure.verb"), () -> {
                    boolean done = errors.show(acute.secure(
                            task.caseId(),
                            report,
                            new SecuringForm(measures.getValue(), byWhom.getValue(), safeUntil.getValue())));
                    if (done) {
                        task.finish("safety.secure.done");
                    }
                    return done;
                }));
    }
}
