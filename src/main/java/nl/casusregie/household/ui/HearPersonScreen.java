package nl.casusregie.household.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.casusregie.access.Actors;
import nl.casusregie.household.Hearings;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.household.ui.spi.PersonCard;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import org.springframework.stereotype.Service;

/** Where is recorded how one person was informed and what they said, with beside it who that is. */
@Service
class HearPersonScreen implements TaskScreen {

    private final Households households;
    private final Hearings hearings;
    private final Clock clock;

    HearPersonScreen(Households households, Hearings hearings, Clock clock) {
        this.households = households;
        this.hearings = hearings;
        this.clock = clock;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.HEAR_PERSON, WorkKind.REVIEW_HEARING);
    }

    @Override
    public Component create(OpenTask task) {
        PersonId person = new PersonId(Objects.requireNonNull(task.subject()));
        Member member = households.toHear(task.caseId(), person);
        HearingFields fields = new HearingFields(Actors.current().name());
        ErrorSummary errors = new ErrorSummary(fields.fields());
        StickyActions acts = new StickyActions()
                .primary(Texts.of("household.hear.verb"), () -> record(task, person, fields, errors));
        Section who = new Section(
                Texts.of("household.hear.who"),
                new PersonCard(member.data(), member.addressHidden(), LocalDate.now(clock)));
        Stack beside = new Stack(who);
        if (task.item().kind() == WorkKind.REVIEW_HEARING) {
            beside.add(earlier(task, person));
        }
        beside.add(toTell());
        return new TwoColumns(new Stack(errors, fields, acts), beside, Texts.of("household.hear.who"));
    }

    private boolean record(OpenTask task, PersonId person, HearingFields fields, ErrorSummary errors) {
        List<Refusal> unanswered = fields.unanswered();
        if (!unanswered.isEmpty()) {
            errors.show(unanswered);
            return false;
        }
        boolean again = task.item().kind() == WorkKind.REVIEW_HEARING;
        boolean done = errors.show(
                again
                        ? hearings.review(task.caseId(), person, fields.form(), fields.label())
                        : hearings.record(task.caseId(), person, fields.form(), fields.label()));
        if (done) {
            task.finish(again ? "household.hear.reviewed" : "household.hear.done");
        }
        return done;
    }

    /** What was recorded before, the newest first: why this person was not heard then. */
    private Section earlier(OpenTask task, PersonId person) {
        Section section = new Section(Texts.of("household.hear.earlier"));
        hearings.all(task.caseId()).reversed().stream()
                .filter(each -> each.person().equals(person))
                .forEach(each -> section.add(HearingWords.show(each)));
        return section;
    }

    private static Section toTell() {
        UnorderedList list = new UnorderedList();
        list.addClassName("cr-next-steps");
        Stream.of("why", "who", "rights", "support", "complaint")
                .forEach(each -> list.add(new ListItem(Texts.of("household.hear.tell." + each))));
        return new Section(Texts.of("household.hear.tell"), list);
    }
}
