package nl.casusregie.help;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.shared.Outcome;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.HostileStrings;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A region's own explanation: who writes it, who reads it, and that no version is lost. */
@CasusregieTest
class StepHelpsTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    private StepHelps helps;

    @Autowired
    private Tours tours;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    private static HelpText saying(String summary) {
        return new HelpText(
                summary,
                List.of("Let hierop"),
                List.of(new HelpText.Definition("Woord", "Betekenis")),
                List.of(new HelpText.Phone("Crisisdienst", "050 123 45 67", "dag en nacht")),
                List.of(new HelpText.Link("Onze regio", "https://example.org/mda")),
                List.of());
    }

    private HelpPage page(HelpTopic topic, String region) {
        return helps.page(topic, region, DUTCH);
    }

    private Outcome<Integer> change(String username, String region, HelpTopic topic, HelpText text, int basedOn) {
        return signedIn.as(username, () -> helps.change(region, topic, text, "nieuw nummer", basedOn));
    }

    private int change(HelpTopic topic, String summary) {
        int now = signedIn.as(COORDINATOR, () -> page(topic, DemoCast.REGION).number());
        return change(COORDINATOR, DemoCast.REGION, topic, saying(summary), now).value();
    }

    @Test
    void aRegionReadsItsOwnTextAndAnotherRegionTheNationalOne() {
        int number = change(HelpTopic.CLOSING, "Zo sluiten wij af");

        HelpPage own = signedIn.as(LEAD, () -> page(HelpTopic.CLOSING, DemoCast.REGION));
        assertThat(own.textOrNothing()).isEqualTo(saying("Zo sluiten wij af"));
        assertThat(own.number()).isEqualTo(number);
        assertThat(own.savedBy()).isEqualTo(signedIn.user(COORDINATOR).actor().name());
        assertThat(own.why()).isEqualTo("nieuw nummer");
        assertThat(own.isNational()).isFalse();
        assertThat(signedIn.as(OTHER_REGIONS_COORDINATOR, () -> page(HelpTopic.CLOSING, DemoCast.OTHER_REGION))
                        .isNational())
                .isTrue();
        assertThat(helps.page(HelpTopic.CLOSING, DemoCast.REGION, Locale.ENGLISH)
                        .language())
                .as("what a region writes is Dutch, whoever reads it")
                .isEqualTo("nl");
    }

    @Test
    void everyVersionStaysAndTheRegionCanGoBackToTheNationalText() {
        int first = change(HelpTopic.TEAM, "Eerst");
        int second = change(HelpTopic.TEAM, "Daarna");

        int third = signedIn.as(
                ADMINISTRATOR, () -> helps.backToNational(DemoCast.REGION, HelpTopic.TEAM, "zoals overal", second)
                        .value());

        assertThat(page(HelpTopic.TEAM, DemoCast.REGION).isNational()).isTrue();
        List<HelpPage> history = helps.history(HelpTopic.TEAM, DemoCast.REGION, DUTCH);
        assertThat(history).extracting(HelpPage::number).startsWith(third, second, first);
        assertThat(history.getLast().isNational()).isTrue();
        assertThat(history.get(1).textOrNothing().summary()).isEqualTo("Daarna");
        assertThat(history.get(2).textOrNothing().summary()).isEqualTo("Eerst");
        assertThatThrownBy(
                        () -> beneath.sql("update help_version set why = 'x'").update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> beneath.sql("delete from help_version").update())
                .hasMessageContaining("never changed");
    }

    @Test
    void onlyTheCoordinatorsAndAdministratorsOfTheRegionWrite() {
        HelpText text = saying("Niet van mij");
        for (String nobody : List.of(LEAD, PROCESS_MANAGER, MENTAL_HEALTH_ADULTS, OTHER_REGIONS_COORDINATOR)) {
            assertThatThrownBy(() -> change(nobody, DemoCast.REGION, HelpTopic.PLAN, text, 0))
                    .as(nobody)
                    .isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() ->
                            signedIn.as(nobody, () -> helps.backToNational(DemoCast.REGION, HelpTopic.PLAN, "nee", 0)))
                    .as(nobody)
                    .isInstanceOf(CaseNotVisible.class);
            assertThat(signedIn.as(nobody, () -> helps.mayChange(DemoCast.REGION)))
                    .isFalse();
        }
        assertThat(page(HelpTopic.PLAN, DemoCast.REGION).isNational()).isTrue();
        assertThat(signedIn.as(ADMINISTRATOR, () -> helps.mayChange(DemoCast.REGION)))
                .isTrue();
    }

    @Test
    void theSecondOfTwoWritersIsToldAndOverwritesNothing() {
        int before = change(HelpTopic.ANALYSIS, "Samen 1");
        int number = change(COORDINATOR, DemoCast.REGION, HelpTopic.ANALYSIS, saying("Samen 2"), before)
                .value();

        Outcome<Integer> late = change(ADMINISTRATOR, DemoCast.REGION, HelpTopic.ANALYSIS, saying("Te laat"), before);

        assertThat(late.reasons()).extracting(reason -> reason.key()).containsExactly("refusal.help.changed");
        assertThat(page(HelpTopic.ANALYSIS, DemoCast.REGION).number()).isEqualTo(number);
    }

    @Test
    void whatCannotBeReadAsTextNumberOrPageIsRefusedBesideItsField() {
        HelpText wrong = new HelpText(
                " ",
                List.of("", "x".repeat(501)),
                List.of(new HelpText.Definition("", "")),
                List.of(new HelpText.Phone("Crisisdienst", "bel maar", "")),
                List.of(new HelpText.Link("Klik", "javascript:alert(1)")),
                List.of());
        Outcome<Integer> refused =
                signedIn.as(COORDINATOR, () -> helps.change(DemoCast.REGION, HelpTopic.SIGNAL, wrong, " ", 0));

        assertThat(refused.reasons())
                .extracting(reason -> reason.field())
                .contains("summary", "points", "definitions", "phones", "links", "why");
        assertThat(page(HelpTopic.SIGNAL, DemoCast.REGION).isNational()).isTrue();
    }

    @Test
    void anyTextComesBackAsItWasWritten() {
        List<String> texts = HostileStrings.fitting(500)
                .filter(text -> !text.isBlank() && text.indexOf('\u0000') < 0)
                .toList();
        for (int from = 0; from < texts.size(); from += 30) {
            List<String> some = texts.subList(from, Math.min(from + 30, texts.size()));
            HelpText text = new HelpText("Tekst", some, List.of(), List.of(), List.of(), List.of());
            int now = page(HelpTopic.EVALUATION, DemoCast.REGION).number();
            change(COORDINATOR, DemoCast.REGION, HelpTopic.EVALUATION, text, now)
                    .value();

            assertThat(page(HelpTopic.EVALUATION, DemoCast.REGION)
                            .textOrNothing()
                            .points())
                    .isEqualTo(some);
        }
    }

    @Test
    void aChangeIsOnRecordWithoutItsWords() {
        change(HelpTopic.HEARING, "Woorden van de regio");

        assertThat(beneath.sql(
                                """
                                select kind || ' ' || action || ' ' || detail from audit_record
                                where action = 'HELP_TEXT' and 'help.HEARING' = any(fields) order by at desc limit 1""")
                        .query(String.class)
                        .single())
                .startsWith("SETTING HELP_TEXT " + DemoCast.REGION)
                .doesNotContain("Woorden");
    }

    @Test
    void aTourIsOfferedUntilSomebodyHasHadEnoughOfItAndToEachOnTheirOwn() {
        assertThat(signedIn.as(POLICE, tours::toOffer)).contains(Tour.SPECIALIST);

        signedIn.as(POLICE, () -> tours.settle(Tour.SPECIALIST));
        signedIn.as(POLICE, () -> tours.settle(Tour.SPECIALIST));

        assertThat(signedIn.as(POLICE, tours::toOffer)).isEmpty();
        assertThat(signedIn.as(SHELTER, tours::toOffer)).isPresent();
    }

    @Test
    void everyRoleHasATourOfThreeToFiveStops() {
        assertThat(signedIn.as(COORDINATOR, tours::toOffer)).contains(Tour.COORDINATOR);
        assertThat(signedIn.as(LEAD, tours::toOffer)).contains(Tour.CASE_LEAD);
        assertThat(signedIn.as(PROCESS_MANAGER, tours::toOffer)).contains(Tour.ZVH);
        assertThat(signedIn.as(ADMINISTRATOR, tours::toOffer)).contains(Tour.ADMINISTRATOR);
        assertThat(signedIn.as("fg", tours::toOffer)).contains(Tour.PRIVACY_OFFICER);
        assertThat(signedIn.as(APPLICANT, tours::toOffer)).isPresent();
        assertThat(Tour.values()).allSatisfy(tour -> assertThat(tour.stops()).hasSizeBetween(3, 5));
    }
}
