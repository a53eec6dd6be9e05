package nl.casusregie.oversight;

import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static nl.casusregie.testing.SignedIn.LEAD;
import static nl.casusregie.testing.SignedIn.POLICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.audit.EventKind;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who looked is shown to those who may know, every look at the record is on record itself, and every week is reviewed. */
@CasusregieTest
class OversightTest {

    private static final String OFFICER = "fg";

    @Autowired
    private CaseLooks caseLooks;

    @Autowired
    private PersonLooks personLooks;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewSettings settings;

    @Autowired
    private WatchedCases watched;

    @Autowired
    private Households households;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

    @Autowired
    private Beneath beneath;

    private Instant now;

    @BeforeEach
    void rememberTheTime() {
        now = clock.instant();
    }

    @AfterEach
    void putTheClockBack() {
        clock.moveTo(now);
    }

    private String number(CaseId id) {
        return beneath.sql("select number from case_file where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    @Test
    void theLeadAndTheCoordinatorSeeWhoLookedAtTheCaseAndNobodyElse() {
        CaseId id = cases.teamed();
        signedIn.as(POLICE, () -> households.members(id));

        for (String reader : List.of(LEAD, COORDINATOR)) {
            List<Look> looks = signedIn.as(reader, () -> caseLooks.page(id, Period.ALWAYS, 0, 50));
            assertThat(looks).anySatisfy(look -> {
                assertThat(look.actorName()).isEqualTo("Rachid el Amrani");
                assertThat(look.kind()).isEqualTo(EventKind.READ);
                assertThat(look.parts()).containsExactly("household");
                assertThat(look.rules()).containsExactly("TEAM");
            });
        }
        for (String other : List.of(POLICE, SignedIn.FIXED_FACE, SignedIn.ADMINISTRATOR, OFFICER)) {
            assertThatThrownBy(() -> signedIn.as(other, () -> caseLooks.page(id, Period.ALWAYS, 0, 50)))
                    .isInstanceOf(CaseNotVisible.class);
        }
    }

    @Test
    void aPeriodNarrowsTheList() {
        CaseId id = cases.teamed();
        LocalDate tomorrow = LocalDate.ofInstant(now, clock.getZone()).plusDays(1);

        assertThat((int) signedIn.as(LEAD, () -> caseLooks.count(id, Period.ALWAYS)))
                .isPositive();
        assertThat((int) signedIn.as(LEAD, () -> caseLooks.count(id, new Period(tomorrow, null))))
                .isZero();
    }

    @Test
    @DisplayName("AC-A10 the privacy officer reads who saw what of one person, and that is on record itself")
    void theOfficerReadsWhoSawWhatOfOnePerson() {
        CaseId id = cases.heardCase();
        CaseRef found = signedIn.as(OFFICER, () -> personLooks.find(DemoCast.REGION, number(id)))
                .orElseThrow();
        PersonId petra = found.persons().getFirst().id();
        PersonId bo = found.persons().get(1).id();

        List<Look> ofPetra = looks(id, petra, false);
        List<Look> ofBo = looks(id, bo, false);

        // Each was heard by name; what concerned the other is not in one's own list.
        assertThat(heard(ofPetra)).hasSize(1).doesNotContainAnyElementsOf(heard(ofBo));
        assertThat(heard(ofBo)).hasSize(1);
        assertThat(beneath.sql("select count(*) from audit_record where action = 'WHO_SAW' and subject_id = :person"
                                + " and actor_name = 'Frits Gerritsen'")
                        .param("person", petra.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private List<Look> looks(CaseId id, PersonId person, boolean asThePerson) {
        PersonLooks.Question question = new PersonLooks.Question(id, person, Period.ALWAYS, asThePerson);
        return signedIn.as(OFFICER, () -> personLooks.page(DemoCast.REGION, question, 0, 500));
    }

    /** The rows in which somebody was heard. */
    private List<Long> heard(List<Look> looks) {
        List<Long> ids = looks.stream().flatMap(look -> look.ids().stream()).toList();
        return beneath.sql("select id from audit_record where id in (:ids) and action = 'HEAR_PERSON' order by id")
                .param("ids", ids)
                .query(Long.class)
                .list();
    }

    @Test
    void aLookThatIsWithheldIsNotInWhatThePersonSeesAndTheReasonIsOnRecord() {
        CaseId id = cases.heardCase();
        PersonId person = signedIn.as(OFFICER, () -> personLooks.find(DemoCast.REGION, number(id)))
                .orElseThrow()
                .persons()
                .getFirst()
                .id();
        Look look = looks(id, person, true).getFirst();

        assertThat(signedIn.as(OFFICER, () -> personLooks.withhold(DemoCast.REGION, id, person, look, " "))
                        .isDone())
                .isFalse();
        signedIn.as(OFFICER, () -> personLooks
                .withhold(DemoCast.REGION, id, person, look, "Vader weet dan waar moeder hulp krijgt.")
                .value());

        assertThat(looks(id, person, true)).extracting(Look::ids).doesNotContain(look.ids());
        assertThat(looks(id, person, false))
                .filteredOn(each -> each.ids().equals(look.ids()))
                .singleElement()
                .matches(Look::withheld);
        assertThat(beneath.sql("select detail from audit_record where action = 'WITHHELD' and subject_id = :person")
                        .param("person", person.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Vader weet dan waar moeder hulp krijgt.");
    }

    @Test
    void onlyThePrivacyOfficerOfTheRegionLooksAtItsRecord() {
        CaseId id = cases.submitted();
        PersonLooks.Question question = new PersonLooks.Question(id, null, Period.ALWAYS, false);

        for (String other : List.of(COORDINATOR, LEAD, SignedIn.ADMINISTRATOR, SignedIn.ZVH_MANAGER)) {
            assertThatThrownBy(() -> signedIn.as(other, () -> personLooks.page(DemoCast.REGION, question, 0, 10)))
                    .isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> signedIn.as(other, () -> reviews.weeks(DemoCast.REGION)))
                    .isInstanceOf(CaseNotVisible.class);
        }
        assertThatThrownBy(() -> signedIn.as(OFFICER, () -> reviews.weeks(DemoCast.OTHER_REGION)))
                .isInstanceOf(CaseNotVisible.class);
        assertThat(signedIn.as(OFFICER, () -> personLooks.find(DemoCast.REGION, "MDA-1900-0001")))
                .isEmpty();
    }

    @Test
    @DisplayName("AC-A11 the weekly review finds the odd patterns and keeps the sign-off")
    void theWeeklyReviewFindsTheOddPatternsAndKeepsTheSignOff() {
        clock.advance(Duration.ofDays(70));
        CaseId own = cases.submitted(CaseForms.anApplication(
                CaseForms.anAdult("Lotte", "", "Jansen"), CaseForms.anAdult("Wim", "", "Jansen")));
        CaseId colleague = cases.submitted(CaseForms.anApplication(CaseForms.anAdult("Marieke", "de", "Vries")));
        signedIn.as(OFFICER, () -> watched.watch(DemoCast.REGION, number(colleague), "Bekend uit de krant")
                .value());
        signedIn.as(OFFICER, () -> settings.change(DemoCast.REGION, new Thresholds(1, 7, 20))
                .value());
        LocalDate monday = LocalDate.ofInstant(clock.instant(), clock.getZone())
                .with(java.time.temporal.TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
        // At night somebody opened the case in an emergency.
        beneath.sql(
                        """
                        insert into audit_record (at, trace_id, kind, action, processing, is_read, outcome, rule, actor_id,
                            actor_name, actor_roles, organisation_id, organisation_name, source, case_id, purpose, fields,
                            client_address, session_hash, detail)
                        select :at, gen_random_uuid(), 'READ', 'SEE_CONTENT', 'CASES', true, 'ALLOWED', 'EMERGENCY', a.id,
                            a.name, '', a.organisation_id, 'Politie', 'test', :caseId, '', '{}', '', '', ''
                        from account a where a.username = 'r.elamrani'""")
                .param(
                        "at",
                        java.sql.Timestamp.from(
                                monday.atTime(2, 30).atZone(clock.getZone()).toInstant()))
                .param("caseId", own.value())
                .update();
        clock.advance(Duration.ofDays(7));

        List<OddLook> found = signedIn.as(OFFICER, () -> reviews.findings(DemoCast.REGION, monday));

        Set<Pattern> patterns = found.stream().map(OddLook::pattern).collect(Collectors.toSet());
        assertThat(patterns).containsAll(EnumSet.allOf(Pattern.class));
        assertThat(found)
                .filteredOn(
                        odd -> odd.pattern() == Pattern.OWN_FILE && number(own).equals(odd.caseNumber()))
                .singleElement()
                .matches(odd -> odd.actorName().equals("Lotte Jansen"));

        assertThat(week(monday).isOpen()).isTrue();
        signedIn.as(OFFICER, () -> reviews.signOff(DemoCast.REGION, monday, "Nagevraagd bij de teamleider.")
                .value());
        assertThat(week(monday).reviewedBy()).isEqualTo("Frits Gerritsen");
        assertThat(week(monday).findings()).isEqualTo(found.size());
    }

    @Test
    void aWeekThatStaysOpenForMoreThanFourteenDaysIsOverdueAndTheRunningWeekCannotBeSigned() {
        LocalDate thisMonday = LocalDate.ofInstant(now, clock.getZone())
                .with(java.time.temporal.TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
        cases.submitted();
        assertThat(signedIn.as(OFFICER, () -> reviews.signOff(DemoCast.REGION, thisMonday, ""))
                        .isDone())
                .isFalse();

        clock.moveTo(thisMonday
                .plusDays(6 + 14)
                .atTime(12, 0)
                .atZone(clock.getZone())
                .toInstant());
        assertThat(week(thisMonday).overdue()).isFalse();
        clock.advance(Duration.ofDays(1));
        assertThat(week(thisMonday).overdue()).isTrue();
    }

    private ReviewWeek week(LocalDate monday) {
        return signedIn.as(OFFICER, () -> reviews.weeks(DemoCast.REGION)).stream()
                .filter(week -> week.start().equals(monday))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOfficerSaysWhichCasesAreWatchedAndSeesNoMoreOfThem() {
        CaseId id = cases.submitted();
        signedIn.as(OFFICER, () -> {
            assertThat(watched.watch(DemoCast.REGION, "MDA-0000-0000", "Bekend uit de krant")
                            .reasons())
                    .extracting(Refusal::key)
                    .containsExactly("refusal.caseNotFound");
            assertThat(watched.watch(DemoCast.REGION, number(id), " ").reasons())
                    .extracting(Refusal::field)
                    .containsExactly("reason");
            watched.watch(DemoCast.REGION, number(id), "Bekend uit de krant").value();
            assertThat(watched.all(DemoCast.REGION))
                    .filteredOn(each -> each.id().equals(id))
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.number()).isEqualTo(number(id));
                        assertThat(each.reason()).isEqualTo("Bekend uit de krant");
                    });
        });
        for (String other : List.of(COORDINATOR, LEAD, SignedIn.ADMINISTRATOR, SignedIn.PROCESS_MANAGER)) {
            signedIn.as(other, () -> {
                assertThatThrownBy(() -> watched.all(DemoCast.REGION)).isInstanceOf(CaseNotVisible.class);
                assertThatThrownBy(() -> watched.watch(DemoCast.REGION, number(id), "Nieuwsgierig"))
                        .isInstanceOf(CaseNotVisible.class);
                assertThatThrownBy(() -> watched.stop(DemoCast.REGION, id)).isInstanceOf(CaseNotVisible.class);
            });
        }
        signedIn.as(OFFICER, () -> watched.stop(DemoCast.REGION, id));

        assertThat(signedIn.as(OFFICER, () -> watched.all(DemoCast.REGION)))
                .extracting(WatchedCase::id)
                .doesNotContain(id);
        assertThat(beneath.sql("select count(*) from audit_record where action = 'WATCHED_CASES' and case_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
