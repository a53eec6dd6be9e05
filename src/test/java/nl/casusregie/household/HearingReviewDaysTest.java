package nl.casusregie.household;

import static nl.casusregie.testing.SignedIn.APPLICANT;
import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static nl.casusregie.testing.SignedIn.LEAD;
import static nl.casusregie.testing.SignedIn.MENTAL_HEALTH_ADULTS;
import static nl.casusregie.testing.SignedIn.OTHER_REGIONS_COORDINATOR;
import static nl.casusregie.testing.SignedIn.POLICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.TeamRole;
import nl.casusregie.casefile.Review;
import nl.casusregie.casefile.ReviewDaysDue;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.casefile.TeamForming.NewMember;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.testing.AsksTheLead;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Before the review date of a reasoned exception whoever leads the case looks again whether the person can be heard. */
@CasusregieTest
class HearingReviewDaysTest extends AsksTheLead {

    @Autowired
    private ReviewDaysDue due;

    @Autowired
    private Hearings hearings;

    @Autowired
    private Households households;

    @Autowired
    private TeamForming teamForming;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    private CaseId id;
    private PersonId first;
    private LocalDate soon;

    HearingReviewDaysTest() {
        super(WorkKind.REVIEW_HEARING);
    }

    @BeforeEach
    void anAdmittedCase() {
        id = cases.admitted();
        first = Actors.asSystem(() -> households.ids(id)).getFirst();
        soon = WorkingDays.plus(LocalDate.now(clock), Review.HEARING.askBefore());
    }

    private static HearingForm notHeard(LocalDate reviewOn) {
        return new HearingForm(
                false,
                null,
                "",
                "",
                false,
                "",
                "Hij weet niet dat zij hulp zocht.",
                reviewOn,
                HearingForm.Consent.NOT_ASKED,
                "Kan nu niet veilig.");
    }

    /** The first person is not heard; the others are. A team stands when {@code team}. */
    private void except(LocalDate reviewOn, boolean team) {
        for (PersonId person : Actors.asSystem(() -> households.ids(id))) {
            HearingForm form = person.equals(first) ? notHeard(reviewOn) : CaseForms.heard();
            signedIn.as(APPLICANT, () -> hearings.record(id, person, form).value());
        }
        if (team) {
            signedIn.as(COORDINATOR, () -> {
                join(LEAD, TeamRole.LEAD);
                join(POLICE, TeamRole.MEMBER);
            });
        }
    }

    private void join(String username, TeamRole role) {
        teamForming
                .add(id, new NewMember(signedIn.idOf(username), role, "nodig voor deze casus"))
                .value();
    }

    @Override
    protected void ask() {
        due.ask();
    }

    @Override
    protected LocalDate near() {
        except(soon, true);
        return soon;
    }

    @Override
    protected CaseId theCase() {
        return id;
    }

    private Outcome<PersonId> review(String who, HearingForm form) {
        return signedIn.as(who, () -> hearings.review(id, first, form, Label.GENERAL));
    }

    @Test
    void itIsAskedPerPersonInTheWeekBefore() {
        except(soon.plusDays(1), true);
        due.ask();
        assertThat(asked()).isEmpty();

        review(LEAD, notHeard(soon)).value();
        due.ask();

        assertThat(asked()).extracting(InboxRow::subject).containsExactly(first.value());
    }

    @Test
    void withoutALeadTheCoordinatorsAreAsked() {
        except(soon, false);
        due.ask();

        assertThat(asked()).singleElement().satisfies(row -> assertThat(row.assigneeId())
                .isNull());
        review(COORDINATOR, CaseForms.heard()).value();
        assertThat(asked()).isEmpty();
    }

    @Test
    void whoeverIsHeardAfterAllIsNotAskedAboutAgain() {
        except(soon, true);
        due.ask();

        review(LEAD, CaseForms.heard()).value();

        assertThat(asked()).isEmpty();
        due.ask();
        assertThat(asked()).isEmpty();
        assertThat(signedIn.as(LEAD, () -> hearings.stillToHear(id))).isEmpty();
        assertThat(signedIn.as(LEAD, () -> hearings.all(id)))
                .filteredOn(each -> each.person().equals(first))
                .extracting(each -> each.form().heard())
                .containsExactly(false, true);
        assertThat(review(LEAD, CaseForms.heard()).reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.alreadyDone");
    }

    @Test
    void aHearingBeforeItsDayTakesTheQuestionAwayBeforeItIsAsked() {
        except(soon.plusDays(20), true);

        review(LEAD, CaseForms.heard()).value();

        due.ask();
        assertThat(asked()).isEmpty();
    }

    @Test
    void whoeverStillCannotBeHeardGetsANewReasonAndANewDay() {
        except(soon, true);
        due.ask();
        LocalDate later = soon.plusMonths(2);

        assertThat(review(LEAD, notHeard(null)).reasons())
                .extracting(Refusal::field)
                .containsExactly("exceptionReviewOn");
        review(LEAD, notHeard(later)).value();

        assertThat(asked()).isEmpty();
        assertThat(signedIn.as(LEAD, () -> hearings.stillToHear(id))).containsExactly(first);
    }

    @Test
    void onlyWhoeverMayHearAnswers() {
        except(soon, true);
        due.ask();

        for (String other : List.of(POLICE, MENTAL_HEALTH_ADULTS, OTHER_REGIONS_COORDINATOR)) {
            assertThatThrownBy(() -> review(other, CaseForms.heard())).isInstanceOf(CaseNotVisible.class);
        }
        for (String other : List.of(MENTAL_HEALTH_ADULTS, OTHER_REGIONS_COORDINATOR)) {
            assertThatThrownBy(() -> signedIn.as(other, () -> hearings.stillToHear(id)))
                    .isInstanceOf(CaseNotVisible.class);
        }
        assertThat(review(COORDINATOR, CaseForms.heard()).reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.heldBy");
        assertThat(asked()).hasSize(1);
    }

    @Test
    void whoeverWasHeardWithoutAnExceptionIsNotHeardAgainThisWay() {
        except(soon, true);
        PersonId other = Actors.asSystem(() -> households.ids(id)).getLast();

        assertThat(signedIn.as(LEAD, () -> hearings.review(id, other, CaseForms.heard(), Label.GENERAL))
                        .reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.notAsked");
    }

    @Test
    void whoeverJoinsAfterThatStepIsHeardAsWell() {
        id = cases.teamed();
        first = signedIn.as(
                LEAD, () -> households.add(id, CaseForms.aChild("Fenna", "Dam")).value());
        assertThat(Actors.asSystem(() -> hearings.complete(id))).isFalse();

        assertThat(signedIn.as(LEAD, () -> hearings.stillToHear(id))).containsExactly(first);
        review(LEAD, CaseForms.heard()).value();

        assertThat(Actors.asSystem(() -> hearings.complete(id))).isTrue();
        assertThat(signedIn.as(LEAD, () -> hearings.stillToHear(id))).isEmpty();
    }
}
