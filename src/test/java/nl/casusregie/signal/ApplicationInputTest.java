package nl.casusregie.signal;

import static nl.casusregie.testing.CaseForms.aChild;
import static nl.casusregie.testing.CaseForms.anAdult;
import static nl.casusregie.testing.CaseForms.anApplication;
import static nl.casusregie.testing.SignedIn.APPLICANT;
import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static nl.casusregie.testing.SignedIn.POLICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.household.Gender;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class ApplicationInputTest {

    @Autowired
    private Applications applications;

    @Autowired
    private Households households;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Autowired
    private TestClock clock;

    @Test
    void anApplicationWithoutPersonsIsRefusedBesideThePersons() {
        assertThat(refusals(anApplication())).containsExactly(Refusal.at("persons", "refusal.noPersons"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-,-,-", "2017,-,-", "2017,5,-", "2017,5,4", "2024,2,29", "1926,-,-"})
    void aBirthDateMayBePartlyKnown(Integer year, Integer month, Integer day) {
        assertThat(refusals(anApplication(born(year, month, day)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025,2,29,refusal.dateDoesNotExist",
                "2017,13,1,refusal.dateDoesNotExist",
                "84,-,-,refusal.dateDoesNotExist",
                "2017,-,4,refusal.birthDateGap",
                "-,5,-,refusal.birthDateGap",
                "-,-,4,refusal.birthDateGap"
            })
    void aBirthDateThatCannotBeIsRefusedBesideThePerson(Integer year, Integer month, Integer day, String key) {
        assertThat(refusals(anApplication(anAdult("Petra", "van", "Dam"), born(year, month, day))))
                .containsExactly(Refusal.at("persons[1].birthDate", key));
    }

    @Test
    void aBirthDateInTheFutureIsRefused() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);

        assertThat(refusals(
                        anApplication(born(tomorrow.getYear(), tomorrow.getMonthValue(), tomorrow.getDayOfMonth()))))
                .containsExactly(Refusal.at("persons[0].birthDate", "refusal.dateInFuture"));
    }

    @Test
    void aTextOfTenThousandCharactersIsKeptAndOneMoreIsRefused() {
        String fits = "ü".repeat(10_000);

        CaseId id = submit(withReason(fits));

        assertThat(view(id).reason()).isEqualTo(fits);
        assertThat(refusals(withReason(fits + "x"))).containsExactly(Refusal.at("reason", "refusal.tooLong", 10_000));
    }

    @ParameterizedTest
    @CsvSource({
        "Ilse,van 't,Hooft,Ilse van 't Hooft,Van 't H.",
        "Jan,'',IJsbrand,Jan IJsbrand,I.",
        "يوسف,'',العمراني,يوسف العمراني,ا.",
        "'','',Q,Q,Q.",
        "李,'','',李,李.",
        "Zoë,'',Ångström,Zoë Ångström,Å."
    })
    void namesOfEveryKindAreKeptAsTheyAre(String given, String prefix, String family, String full, String title) {
        CaseId id = submit(anApplication(anAdult(given, prefix, family)));

        assertThat(people(id)).extracting(Member::name).containsExactly(full);
        assertThat(titleOf(id)).isEqualTo(title);
    }

    @Test
    void aPersonWithoutAnyNameIsRefused() {
        assertThat(refusals(anApplication(anAdult(" ", "van", ""))))
                .containsExactly(Refusal.at("persons[0].familyName", "refusal.nameNeeded"));
    }

    @Test
    void scriptTagsStayText() {
        String script = "<script>alert('x')</script><img src=x onerror=alert(1)>";

        CaseId id = submit(withReason(script));

        assertThat(view(id).reason()).isEqualTo(script);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0000"})
    void aNulCharacterIsRefusedInWordsAndNotByTheDatabase(String text) {
        assertThat(refusals(withReason("Feiten " + text)))
                .containsExactly(Refusal.at("reason", "refusal.controlCharacters"));
        assertThat(refusals(anApplication(anAdult("Petra", "van", "Dam" + text))))
                .containsExactly(Refusal.at("persons[0].familyName", "refusal.controlCharacters"));
    }

    @Test
    void aSecondClickOnSendOpensNoSecondCase() {
        CaseId chosen = CaseId.random();
        ApplicationForm form = anApplication(anAdult("Petra", "van", "Dam"));

        Outcome<CaseId> first = signedIn.as(APPLICANT, () -> applications.submit(chosen, form));
        Outcome<CaseId> second = signedIn.as(APPLICANT, () -> applications.submit(chosen, form));

        assertThat(first.value()).isEqualTo(chosen).isEqualTo(second.value());
        assertThat(count("select count(*) from person where case_id = :id", chosen))
                .isEqualTo(1);
        assertThat(count("select count(*) from work_item where case_id = :id", chosen))
                .isEqualTo(1);
    }

    @Test
    void sendingUnderTheIdOfSomebodyElsesCaseShowsNothing() {
        CaseId other = submit(anApplication(anAdult("Petra", "van", "Dam")));

        assertThatThrownBy(() ->
                        signedIn.as(POLICE, () -> applications.submit(other, anApplication(anAdult("Q", "", "Q")))))
                .isInstanceOf(CaseNotVisible.class);
    }

    @Test
    void whoeverMayNotApplyInARegionIsToldNothing() {
        assertThatThrownBy(() -> signedIn.as(
                        COORDINATOR, () -> applications.submit(anApplication(anAdult("Petra", "van", "Dam")))))
                .isInstanceOf(CaseNotVisible.class);
    }

    @Test
    void anApplicationWithEverythingEmptySaysAllThatIsMissingAtOnce() {
        ApplicationForm empty = new ApplicationForm(
                DemoCast.REGION, List.of(), "", "", "", null, null, "", "", nl.casusregie.casefile.Urgency.NORMAL);

        assertThat(refusals(empty))
                .extracting(Refusal::field)
                .containsExactly("persons", "reason", "question", "safetyNow", "informed");
    }

    private List<Refusal> refusals(ApplicationForm form) {
        return signedIn.as(APPLICANT, () -> applications.submit(form).reasons());
    }

    private CaseId submit(ApplicationForm form) {
        return signedIn.as(APPLICANT, () -> applications.submit(form).value());
    }

    private ApplicationView view(CaseId id) {
        return signedIn.as(APPLICANT, () -> applications.view(id));
    }

    private List<Member> people(CaseId id) {
        return signedIn.as(APPLICANT, () -> households.appliedFor(id));
    }

    private String titleOf(CaseId id) {
        return beneath.sql("select title from case_file where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private int count(String sql, CaseId id) {
        return beneath.sql(sql).param("id", id.value()).query(Integer.class).single();
    }

    private static ApplicationForm withReason(String reason) {
        ApplicationForm form = anApplication(anAdult("Petra", "van", "Dam"), aChild("Bo", "Dam"));
        return new ApplicationForm(
                form.regionCode(),
                form.persons(),
                reason,
                form.question(),
                form.helpSoFar(),
                form.safetyNow(),
                form.informed(),
                form.notInformedReason(),
                form.partners(),
                form.urgency());
    }

    private static PersonData born(Integer year, Integer month, Integer day) {
        PartialDate date = new PartialDate(year, month, day);
        return new PersonData(
                "Bo",
                "",
                "Dam",
                date.year(),
                date.month(),
                date.day(),
                Gender.UNKNOWN,
                PlaceInHousehold.CHILD,
                true,
                "",
                false,
                "",
                false);
    }
}
