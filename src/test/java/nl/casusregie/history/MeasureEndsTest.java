package nl.casusregie.history;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.access.Label;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.testing.AsksTheLead;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Before a measure ends somebody is asked what comes after it: in time, once, and again for another end. */
@CasusregieTest
class MeasureEndsTest extends AsksTheLead {

    @Autowired
    private History history;

    @Autowired
    private MeasureEnds ends;

    @Autowired
    private MeasureDecisions decisions;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

    private CaseId id;
    private LocalDate today;

    MeasureEndsTest() {
        super(WorkKind.DECIDE_ON_MEASURE);
    }

    @BeforeEach
    void aCase() {
        id = cases.teamed();
        today = LocalDate.now(clock);
    }

    private UUID measure(EventKind kind, LocalDate until) {
        EventForm form = HistoryTest.event(kind, PartialDate.of(today.minusDays(1)), PartialDate.of(until));
        return signedIn.as(
                LEAD, () -> history.add(id, form, Map.of(), Label.GENERAL).value());
    }

    @Override
    protected void ask() {
        ends.askInTime();
    }

    @Override
    protected LocalDate near() {
        LocalDate until = WorkingDays.plus(today, 3);
        measure(EventKind.RESTRAINING_ORDER, until);
        return until;
    }

    @Override
    protected CaseId theCase() {
        return id;
    }

    private void on(LocalDate day) {
        clock.moveTo(day.atTime(10, 0).atZone(WorkingDays.ZONE).toInstant());
        ends.askInTime();
    }

    @Test
    void theCaseManagerIsAskedOnTheDayThatTheTableSaysAndNotBefore() {
        LocalDate until = today.plusDays(20);
        measure(EventKind.RESTRAINING_ORDER, until);
        LocalDate askOn = WorkingDays.plus(until, -3);

        on(askOn.minusDays(1));
        assertThat(asked()).isEmpty();

        on(askOn);
        assertThat(asked()).hasSize(1);
        assertThat(LocalDate.ofInstant(asked().getFirst().dueAt(), WorkingDays.ZONE))
                .isEqualTo(until);
    }

    @Test
    void aDayLaterItIsNotAskedAgain() {
        measure(EventKind.RESTRAINING_ORDER, today.plusDays(2));

        ends.askInTime();
        on(today.plusDays(1));

        assertThat(asked()).hasSize(1);
    }

    @Test
    void whoExtendsItIsAskedAgainBeforeTheNewEnd() {
        UUID measure = measure(EventKind.RESTRAINING_ORDER, today.plusDays(2));
        ends.askInTime();
        LocalDate longer = today.plusDays(20);

        signedIn.as(LEAD, () -> decisions
                .decide(id, measure, AfterMeasure.EXTENDED, longer, "Verlengd door de burgemeester.")
                .value());
        ends.askInTime();
        assertThat(asked()).isEmpty();

        on(WorkingDays.plus(longer, -3));
        assertThat(asked()).hasSize(1);
    }

    @Test
    void aDecisionNeedsAWayOnAndAReasonAndEndsTheQuestion() {
        UUID measure = measure(EventKind.RESTRAINING_ORDER, today.plusDays(2));
        ends.askInTime();

        assertThat(signedIn.as(LEAD, () -> decisions.decide(id, measure, null, null, ""))
                        .reasons())
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("after", "why");
        assertThat(signedIn.as(LEAD, () -> decisions.decide(id, measure, AfterMeasure.EXTENDED, today, "Te kort."))
                        .reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.extendedToBefore");

        signedIn.as(LEAD, () -> decisions
                .decide(id, measure, AfterMeasure.ENDS, null, "De wijkagent gaat de dag erna langs.")
                .value());
        ends.askInTime();
        assertThat(asked()).isEmpty();
    }

    @Test
    void aCorrectedEndTakesTheQuestionBackUntilItsTime() {
        UUID measure = measure(EventKind.CONTACT_BAN, today.plusDays(5));
        ends.askInTime();
        assertThat(asked()).hasSize(1);
        EventForm before = formOf(measure);
        EventForm corrected = before.until(PartialDate.of(today.plusDays(200)), "");

        signedIn.as(LEAD, () -> history.change(id, measure, before, corrected, Map.of())
                .value());
        ends.askInTime();
        assertThat(asked()).isEmpty();

        signedIn.as(LEAD, () -> history.change(id, measure, corrected, before, Map.of())
                .value());
        ends.askInTime();
        assertThat(asked()).hasSize(1);
    }

    @Test
    void whatWasOverAlreadyAsksNothing() {
        EventForm past = HistoryTest.event(
                EventKind.RESTRAINING_ORDER, PartialDate.of(today.minusDays(40)), PartialDate.of(today.minusDays(30)));
        signedIn.as(LEAD, () -> history.add(id, past, Map.of(), Label.GENERAL).value());

        ends.askInTime();

        assertThat(asked()).isEmpty();
    }

    private EventForm formOf(UUID measure) {
        return signedIn.as(LEAD, () -> decisions.view(id, measure)).form();
    }
}
