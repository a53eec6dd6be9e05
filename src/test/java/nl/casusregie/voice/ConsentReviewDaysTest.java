package nl.casusregie.voice;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.casefile.Review;
import nl.casusregie.casefile.ReviewDaysDue;
import nl.casusregie.household.Households;
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

/** Consent is asked again in time: by default after the months that the region agreed. */
@CasusregieTest
class ConsentReviewDaysTest extends AsksTheLead {

    @Autowired
    private ReviewDaysDue due;

    @Autowired
    private Consents consents;

    @Autowired
    private Households households;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    private CaseId id;
    private PersonId mother;
    private LocalDate soon;

    ConsentReviewDaysTest() {
        super(WorkKind.REVIEW_CONSENT);
    }

    @BeforeEach
    void aTeam() {
        id = cases.teamed();
        mother = Actors.asSystem(() -> households.ids(id)).getFirst();
        soon = WorkingDays.plus(LocalDate.now(clock), Review.CONSENT.askBefore());
    }

    private ConsentForm given(String about, LocalDate reviewOn) {
        return CaseForms.agreesTo(about, LocalDate.now(clock), reviewOn);
    }

    private UUID recorded(ConsentForm form) {
        return signedIn.as(LEAD, () -> consents.record(id, mother, form).value());
    }

    private List<ConsentRecord> all() {
        return signedIn.as(LEAD, () -> consents.all(id)).get(mother);
    }

    private ConsentRecord newest() {
        return all().getFirst();
    }

    private Outcome<UUID> review(String who, UUID consent, ConsentForm form) {
        return signedIn.as(who, () -> consents.review(id, consent, form));
    }

    @Override
    protected void ask() {
        due.ask();
    }

    @Override
    protected LocalDate near() {
        recorded(given("traumascreening", soon));
        return soon;
    }

    @Override
    protected CaseId theCase() {
        return id;
    }

    @Test
    void consentThatIsGivenWithoutADayGetsTheOneOfTheRegion() {
        recorded(given("traumascreening", null));

        assertThat(newest().form().reviewOn()).isEqualTo(LocalDate.now(clock).plusMonths(12));
        due.ask();
        assertThat(asked()).isEmpty();
    }

    @Test
    void whoSaysNoIsNotAskedAgainByTheProduct() {
        recorded(new ConsentForm(
                "traumascreening", LocalDate.now(clock), Answer.REFUSED, Answer.NOT_ASKED, null, "", null));

        assertThat(newest().form().reviewOn()).isNull();
    }

    @Test
    void theAnswerTakesThePlaceOfTheEarlierOneAndEndsTheWork() {
        UUID earlier = recorded(given("traumascreening", soon));
        UUID other = recorded(given("schuldhulp", soon));
        due.ask();
        assertThat(asked()).extracting(InboxRow::subject).containsExactlyInAnyOrder(earlier, other);

        UUID anew = review(LEAD, earlier, given("traumascreening", null)).value();

        assertThat(asked()).extracting(InboxRow::subject).containsExactly(other);
        assertThat(all())
                .filteredOn(consent -> consent.id().equals(anew))
                .extracting(consent -> consent.form().reviewOn())
                .containsExactly(LocalDate.now(clock).plusMonths(12));
        assertThat(review(LEAD, earlier, given("traumascreening", null)).reasons())
                .as("it was answered already")
                .extracting(Refusal::key)
                .isNotEmpty();
    }

    @Test
    void whoeverAsksTheSameAgainByThemselvesEndsTheWorkToo() {
        recorded(given("Traumascreening", soon));
        due.ask();
        assertThat(asked()).hasSize(1);

        recorded(given("traumascreening ", null));

        assertThat(asked()).isEmpty();
        due.ask();
        assertThat(asked()).isEmpty();
    }

    @Test
    void onlyWhoeverLeadsTheCaseAnswersAndStrangersSeeNothing() {
        UUID consent = recorded(given("traumascreening", soon));
        due.ask();

        assertThat(review(POLICE, consent, given("traumascreening", null)).isDone())
                .isFalse();
        for (String stranger : List.of(OTHER_REGIONS_COORDINATOR, MENTAL_HEALTH_ADULTS)) {
            assertThatThrownBy(() -> review(stranger, consent, given("traumascreening", null)))
                    .isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> signedIn.as(stranger, () -> consents.inQuestion(id, consent)))
                    .isInstanceOf(CaseNotVisible.class);
        }
        assertThat(asked()).hasSize(1);
    }
}
