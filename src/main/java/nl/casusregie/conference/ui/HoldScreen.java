package nl.casusregie.conference.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import java.util.Set;
import nl.casusregie.conference.ConferenceId;
import nl.casusregie.conference.ConferenceRecords;
import nl.casusregie.conference.ConferenceView;
import nl.casusregie.conference.Conferences;
import nl.casusregie.conference.ui.spi.ContributionCards;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import org.springframework.stereotype.Service;

/** The room: what is on the table and what each brought in at the left, what is captured at the right. */
@Service
class HoldScreen implements TaskScreen {

    private final Conferences conferences;
    private final ConferenceRecords records;

    HoldScreen(Conferences conferences, ConferenceRecords records) {
        this.conferences = conferences;
        this.records = records;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.HOLD_CONFERENCE);
    }

    @Override
    public Component create(OpenTask task) {
        ConferenceId id = new ConferenceId(Objects.requireNonNull(task.subject()));
        ConferenceView conference = records.one(task.caseId(), id);
        MinutesFields fields = new MinutesFields(conference);
        StickyActions actions = new StickyActions().primary(Texts.of("conference.hold.verb"), () -> {
            boolean done = fields.errors().show(conferences.hold(task.caseId(), id, fields.read()));
            if (done) {
                task.finish(fields.wasHeld() ? "conference.recorded.true" : "conference.recorded.false");
            }
            return done;
        });
        Stack table = new Stack(
                new Section(Texts.of("conference.agenda"), new ConferenceFacts(conference)),
                new Section(Texts.of("conference.contributions"), new ContributionCards(conference)));
        String capture = Texts.of("conference.hold.title");
        return new TwoColumns(table, new Section(capture, fields, actions), capture)
                .readFrom(table, Texts.of("conference.contributions"));
    }
}
