package nl.casusregie.voice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.household.Ties;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import nl.casusregie.voice.ConsentRecord;
import nl.casusregie.voice.Consents;
import org.springframework.stereotype.Service;

/** Whether a consent still holds: it is asked again, with beside it what was answered before. */
@Service
class ReviewConsentScreen implements TaskScreen {

    private final Consents consents;
    private final Households households;
    private final Ties ties;
    private final Clock clock;

    ReviewConsentScreen(Consents consents, Households households, Ties ties, Clock clock) {
        this.consents = consents;
        this.households = households;
        this.ties = ties;
        this.clock = clock;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.REVIEW_CONSENT);
    }

    @Override
    public Component create(OpenTask task) {
        UUID id = Objects.requireNonNull(task.subject());
        ConsentRecord earlier = consents.inQuestion(task.caseId(), id);
        List<Member> members = households.members(task.caseId());
        HouseholdAges household = new HouseholdAges(members, ties.all(task.caseId()), LocalDate.now(clock));
        Member member = members.stream()
                .filter(each -> each.id().equals(earlier.person()))
                .findFirst()
                .orElseThrow();
        ConsentFields fields = new ConsentFields(household.rule(member), consents.proposedReview(task.caseId()))
                .about(earlier.form().about());
        ErrorSummary errors = new ErrorSummary(fields.fields());
        StickyActions acts = new StickyActions().primary(Texts.of("voice.consent.verb"), () -> {
            boolean done = errors.show(consents.review(task.caseId(), id, fields.form()));
            if (done) {
                task.finish("voice.consent.reviewed");
            }
            return done;
        });
        Section before = new Section(Texts.of("voice.consent.before"), new ConsentReading(earlier));
        return new TwoColumns(
                new Stack(
                        errors,
                        new Section(
                                Texts.of("voice.consent.whose", household.name(member)),
                                new Paragraph(Texts.of("voice.consent.review.why")),
                                new Paragraph(household.whoDecides(member)),
                                fields),
                        acts),
                before,
                Texts.of("voice.consent.before"));
    }
}
