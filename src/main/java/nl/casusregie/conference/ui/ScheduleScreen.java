package nl.casusregie.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casusregie.access.Partner;
import nl.casusregie.conference.ConferenceRecords;
import nl.casusregie.conference.ConferenceStatus;
import nl.casusregie.conference.ConferenceView;
import nl.casusregie.conference.Conferences;
import nl.casusregie.conference.ScheduleForm;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import org.springframework.stereotype.Service;

/** Where the coordinator sets the date of a conference and invites the organisations. */
@Service
class ScheduleScreen implements TaskScreen {

    private static final int DAYS_TO_READ = 2;

    private final Conferences conferences;
    private final ConferenceRecords records;

    ScheduleScreen(Conferences conferences, ConferenceRecords records) {
        this.conferences = conferences;
        this.records = records;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.SCHEDULE_CONFERENCE);
    }

    @Override
    public Component create(OpenTask task) {
        Form form = new Form(task);
        Section before = new Section(Texts.of("conference.schedule.what"));
        before.add(new Paragraph(Texts.of("conference.schedule.what.text")));
        records.all(task.caseId()).stream()
                .findFirst()
                .filter(conference -> conference.status() == ConferenceStatus.NOT_HELD)
                .ifPresent(notHeld -> {
                    before.add(whyAgain(notHeld));
                    form.repeat(notHeld);
                });
        return new TwoColumns(form, before, Texts.of("conference.schedule.what"));
    }

    private static Component whyAgain(ConferenceView notHeld) {
        ConferenceView.Minutes minutes = notHeld.minutes();
        return new Section(
                Texts.of("conference.schedule.notHeld", DateTexts.dateTime(notHeld.startsAt())),
                new RemoteText(minutes == null ? "" : minutes.notHeldReason()));
    }

    private final class Form extends Section {

        private final DateTimePicker startsAt = Fields.dateTime("conference.startsAt");
        private final DateTimePicker deadline = Fields.dateTime("conference.preparationDeadline");
        private final TextField place = Fields.help(Fields.text("conference.place"), "conference.place.help");
        private final CheckboxGroup<Partner> invited = new CheckboxGroup<>(Texts.of("conference.invited"));
        private final TextArea question =
                Fields.longText("conference.question", Refusals.TEXT, "conference.question.help");
        private final ErrorSummary errors = new ErrorSummary(Map.of(
                "startsAt", startsAt,
                "preparationDeadline", deadline,
                "place", place,
                "invited", invited,
                "question", question));

        Form(OpenTask task) {
            super(Texts.of("conference.schedule.title"));
            List<Partner> team = records.invitable(task.caseId());
            invited.setItems(team);
            invited.setItemLabelGenerator(Partner::name);
            invited.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
            invited.setHelperText(Texts.of("conference.invited.help"));
            invited.setValue(Set.copyOf(team));
            deadline.setHelperText(Texts.of("conference.preparationDeadline.help"));
            startsAt.addValueChangeListener(event -> proposeDeadline(event.getValue()));
            add(
                    errors,
                    new FormColumn(startsAt, deadline, place, invited, question),
                    new StickyActions().primary(Texts.of("conference.schedule.verb"), () -> schedule(task)));
        }

        /** People read what the others brought in on the last working days before the conference. */
        private void proposeDeadline(@org.jspecify.annotations.Nullable LocalDateTime start) {
            if (start != null && deadline.isEmpty()) {
                deadline.setValue(
                        WorkingDays.plus(start.toLocalDate(), -DAYS_TO_READ).atTime(WorkingDays.CLOSE_OF_DAY));
            }
        }

        void repeat(ConferenceView notHeld) {
            place.setValue(notHeld.place());
            question.setValue(notHeld.question());
        }

        private boolean schedule(OpenTask task) {
            ScheduleForm form = new ScheduleForm(
                    startsAt.getValue(),
                    place.getValue(),
                    deadline.getValue(),
                    invited.getValue().stream().map(Partner::id).collect(Collectors.toSet()),
                    question.getValue());
            boolean done = errors.show(conferences.schedule(task.caseId(), form));
            if (done) {
                task.finish("conference.scheduled", form.invited().size());
            }
            return done;
        }
    }
}
