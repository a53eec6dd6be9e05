package nl.casusregie.analysis;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.access.TeamRole;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.Protections;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.casefile.TimelineEntry;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.HostileStrings;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The board of the joint analysis: who puts cards on it, who reads them, and that a settled round stays as it was. */
@CasusregieTest
class AnalysisBoardTest {

    private static final String SCHOOL = "e.kok";

    @Autowired
    private AnalysisBoard board;

    @Autowired
    private Analyses analyses;

    @Autowired
    private Households households;

    @Autowired
    private Protections protections;

    @Autowired
    private TeamForming teamForming;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Autowired
    private TestClock clock;

    private CardForm card(Block block, String text) {
        return new CardForm(
                block,
                text,
                signedIn.user(LEAD).actor().organisation().value(),
                PartialDate.ofYear(2024),
                true,
                Nature.FACT,
                Set.of(),
                null,
                block == Block.FACTORS ? Influence.RISK : Influence.NEITHER,
                Recognition.NOT_ASKED);
    }

    private UUID added(CaseId id, String who, CardForm form, Label label) {
        return signedIn.as(who, () -> board.add(id, form, label).value());
    }

    private List<String> texts(CaseId id, String who) {
        return signedIn.as(who, () -> board.current(id)).cards().stream()
                .map(each -> each.form().text())
                .toList();
    }

    private CardForm formOf(CaseId id, UUID card) {
        return signedIn.as(LEAD, () -> board.current(id)).cards().stream()
                .filter(each -> each.id().equals(card))
                .findFirst()
                .orElseThrow()
                .form();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::key).toList();
    }

    @Test
    void whoeverIsInTheTeamPutsACardOnTheBoardThatAllOfThemRead() {
        CaseId id = cases.teamed();

        added(id, POLICE, card(Block.LEGAL, "Twee aangiftes."), Label.GENERAL);

        assertThat(texts(id, LEAD)).containsExactly("Twee aangiftes.");
        assertThat(texts(id, APPLICANT)).containsExactly("Twee aangiftes.");
        CardView shown =
                signedIn.as(LEAD, () -> board.current(id)).in(Block.LEGAL).getFirst();
        assertThat(shown.addedByOrganisation()).isEqualTo("Politie Noordervaart");
        assertThat(shown.form()).isEqualTo(card(Block.LEGAL, "Twee aangiftes."));
        assertThat(auditOf(id, POLICE)).contains("ALLOWED");
    }

    @Test
    void strangersNeitherReadNorChangeTheBoardAndEachTryIsOnRecord() {
        CaseId id = cases.teamed();
        UUID card = added(id, LEAD, card(Block.STORY, "Vier meldingen."), Label.GENERAL);
        signedIn.as(COORDINATOR, () -> teamForming
                .add(id, new TeamForming.NewMember(signedIn.idOf(SCHOOL), TeamRole.INPUT, "ziet de kinderen elke dag"))
                .value());

        for (String who : List.of(
                SCHOOL, ADMINISTRATOR, OTHER_REGIONS_COORDINATOR, ZVH_MANAGER, MENTAL_HEALTH_ADULTS, PROCESS_MANAGER)) {
            notThere(who, () -> board.current(id));
            notThere(who, () -> board.ofRound(id, 1));
            notThere(who, () -> board.add(id, card(Block.STORY, "Erbij."), Label.GENERAL));
            notThere(
                    who, () -> board.change(id, card, card(Block.STORY, "Vier meldingen."), card(Block.STORY, "Weg.")));
            notThere(who, () -> board.move(id, card, Block.PATTERN));
            notThere(who, () -> board.remove(id, card, "Klopt niet."));
            assertThat(auditOf(id, who)).as(who).containsOnly("REFUSED").hasSize(4);
        }
        assertThat(texts(id, LEAD)).containsExactly("Vier meldingen.");
    }

    private void notThere(String who, Runnable act) {
        assertThatThrownBy(() -> signedIn.as(who, act)).as(who).isInstanceOf(CaseNotVisible.class);
    }

    private List<String> auditOf(CaseId id, String who) {
        return beneath.sql(
                        "select outcome from audit_record where action = 'CHANGE_BOARD' and case_id = :id and actor_id = :actor")
                .param("id", id.value())
                .param("actor", signedIn.idOf(who).value())
                .query(String.class)
                .list();
    }

    @Test
    void aCardOfHealthIsReadByWhomItIsForAndLeavesNoTraceForOthers() {
        CaseId id = cases.teamed();
        UUID card = added(id, LEAD, card(Block.PERSON, "Zij slikt medicijnen."), Label.HEALTH);

        assertThat(texts(id, COORDINATOR)).containsExactly("Zij slikt medicijnen.");
        assertThat(texts(id, POLICE)).isEmpty();
        assertThat(timelineOf(id, LEAD)).contains("timeline.analysisCardAdded");
        assertThat(timelineOf(id, POLICE)).doesNotContain("timeline.analysisCardAdded");
        notThere(POLICE, () -> board.move(id, card, Block.PATTERN));
        notThere(POLICE, () -> board.remove(id, card, "Klopt niet."));
    }

    @Test
    void whatIsNarrowedLaterIsNotReadInTheRoundBeforeEither() {
        CaseId id = cases.conferenceHeld();
        added(id, LEAD, card(Block.PERSON, "Zij slikt medicijnen."), Label.GENERAL);
        signedIn.as(LEAD, () -> analyses.settle(id, cases.anAnalysis(id)).value());
        assertThat(signedIn.as(POLICE, () -> board.ofRound(id, 1)).cards()).hasSize(1);
        UUID now = signedIn.as(LEAD, () -> board.current(id)).cards().getFirst().id();

        signedIn.as(LEAD, () -> protections
                .change(
                        id,
                        ContentKind.ANALYSIS_CARD,
                        now,
                        new Protection(Label.HEALTH, null, Set.of(), Set.of(), false),
                        "Op verzoek van moeder, besproken in het overleg.")
                .value());

        assertThat(signedIn.as(POLICE, () -> board.ofRound(id, 1)).cards()).isEmpty();
        assertThat(texts(id, POLICE)).isEmpty();
        assertThat(signedIn.as(LEAD, () -> board.ofRound(id, 1)).cards()).hasSize(1);
    }

    private List<String> timelineOf(CaseId id, String who) {
        return signedIn.as(who, () -> timeline.page(id, 0, 50)).stream()
                .map(TimelineEntry::key)
                .toList();
    }

    @Test
    void aCardSaysWhoSaysItAndWhetherItIsAFact() {
        CaseId id = cases.teamed();
        CardForm empty = new CardForm(
                null,
                " ",
                null,
                PartialDate.of(LocalDate.now(clock).plusDays(1)),
                false,
                null,
                Set.of(),
                null,
                Influence.NEITHER,
                Recognition.NOT_ASKED);

        assertThat(signedIn.as(LEAD, () -> board.add(id, empty, Label.GENERAL)).reasons())
                .extracting(Refusal::field)
                .containsExactly("block", "text", "source", "nature", "happened");
        assertThat(texts(id, LEAD)).isEmpty();
    }

    @Test
    void aFactorIsARiskOrProtectsAndALifeDomainIsNamed() {
        CaseId id = cases.teamed();
        UUID card = added(id, LEAD, card(Block.STORY, "De huur is niet betaald."), Label.GENERAL);

        assertThat(keys(signedIn.as(LEAD, () -> board.move(id, card, Block.FACTORS))))
                .containsExactly("refusal.cardNeedsInfluence");
        assertThat(keys(signedIn.as(LEAD, () -> board.move(id, card, Block.LIFE_DOMAINS))))
                .containsExactly("refusal.cardNeedsDomain");
        assertThat(formOf(id, card).block()).isEqualTo(Block.STORY);

        signedIn.as(POLICE, () -> board.move(id, card, Block.PATTERN).value());
        assertThat(formOf(id, card).block()).isEqualTo(Block.PATTERN);
    }

    @Test
    void peopleOfAnotherHouseholdAndUnknownSourcesAreNotThere() {
        CaseId id = cases.teamed();
        UUID stranger =
                Actors.asSystem(() -> households.ids(cases.teamed())).getFirst().value();
        CardForm fine = card(Block.PERSON, "Wil dat het stopt.");

        notThere(LEAD, () -> board.add(id, about(fine, Set.of(stranger), fine.sourceId()), Label.GENERAL));
        notThere(LEAD, () -> board.add(id, about(fine, Set.of(), UUID.randomUUID()), Label.GENERAL));
    }

    private static CardForm about(CardForm form, Set<UUID> persons, @org.jspecify.annotations.Nullable UUID source) {
        return new CardForm(
                form.block(),
                form.text(),
                source,
                form.happened(),
                form.about(),
                form.nature(),
                persons,
                form.domain(),
                form.influence(),
                form.recognition());
    }

    @Test
    void ofTwoWhoChangeTheSameCardTheSecondIsToldByWhom() {
        CaseId id = cases.teamed();
        CardForm first = card(Block.STORY, "Vier meldingen.");
        UUID card = added(id, LEAD, first, Label.GENERAL);
        signedIn.as(POLICE, () -> board.change(id, card, first, card(Block.STORY, "Vijf meldingen."))
                .value());

        Outcome<UUID> second = signedIn.as(LEAD, () -> board.change(id, card, first, card(Block.STORY, "Zes.")));

        assertThat(keys(second)).containsExactly("refusal.cardChangedMeanwhile");
        assertThat(second.reasons().getFirst().args())
                .containsExactly(signedIn.user(POLICE).actor().name());
        assertThat(texts(id, LEAD)).containsExactly("Vijf meldingen.");
    }

    @Test
    void whatOnlyOneOfTwoChangedIsTakenFromWhoeverChangedIt() {
        CardForm base = card(Block.STORY, "Vier meldingen.");
        CardForm mine = base.in(Block.PATTERN);
        CardForm theirs = card(Block.STORY, "Vijf meldingen.");

        assertThat(CardForm.meet(base, mine, theirs)).isEqualTo(theirs.in(Block.PATTERN));
        assertThat(CardForm.meet(base, theirs, mine)).isEqualTo(theirs.in(Block.PATTERN));
        assertThat(CardForm.meet(base, base, theirs)).isEqualTo(theirs);
    }

    @Test
    void aCardIsTakenAwayWithTheReasonByItsOwnOrganisationOrWhoeverLeads() {
        CaseId id = cases.teamed();
        UUID ofLead = added(id, LEAD, card(Block.STORY, "Vier meldingen."), Label.GENERAL);
        UUID ofPolice = added(id, POLICE, card(Block.LEGAL, "Een aangifte."), Label.GENERAL);
        UUID another = added(id, POLICE, card(Block.LEGAL, "Nog een."), Label.GENERAL);

        assertThat(keys(signedIn.as(LEAD, () -> board.remove(id, ofLead, " ")))).containsExactly("refusal.required");
        assertThat(keys(signedIn.as(POLICE, () -> board.remove(id, ofLead, "Klopt niet."))))
                .containsExactly("refusal.onlySourceOrLeadRemoves");
        signedIn.as(POLICE, () -> board.remove(id, ofPolice, "Staat er dubbel.").value());
        signedIn.as(
                LEAD, () -> board.remove(id, another, "Was een ander gezin.").value());

        assertThat(texts(id, LEAD)).containsExactly("Vier meldingen.");
        assertThat(signedIn.as(LEAD, () -> timeline.page(id, 0, 50)))
                .filteredOn(entry -> entry.key().equals("timeline.analysisCardRemoved"))
                .extracting(TimelineEntry::detail)
                .containsExactlyInAnyOrder("Staat er dubbel.", "Was een ander gezin.");
    }

    @Test
    void theBoardOfASettledRoundStaysAsItWasAndTheNextBeginsWithItsCards() {
        CaseId id = cases.conferenceHeld();
        UUID card = added(id, LEAD, card(Block.STORY, "Vier meldingen."), Label.GENERAL);
        UUID hidden = added(id, POLICE, card(Block.LEGAL, "Loopt nog."), Label.EMBARGO);
        signedIn.as(LEAD, () -> analyses.settle(id, cases.anAnalysis(id)).value());

        assertThat(keys(signedIn.as(LEAD, () -> board.move(id, card, Block.PATTERN))))
                .containsExactly("refusal.boardSettled");
        assertThat(keys(signedIn.as(LEAD, () -> board.remove(id, card, "Weg ermee."))))
                .containsExactly("refusal.boardSettled");
        assertThat(keys(signedIn.as(
                        LEAD, () -> board.change(id, card, formIn(id, 1, card), card(Block.STORY, "Anders.")))))
                .containsExactly("refusal.boardSettled");
        BoardView next = signedIn.as(LEAD, () -> board.current(id));
        assertThat(next.round()).isEqualTo(2);
        UUID copy = next.cards().getFirst().id();
        signedIn.as(LEAD, () -> board.change(id, copy, next.cards().getFirst().form(), card(Block.STORY, "Zes."))
                .value());

        assertThat(signedIn.as(LEAD, () -> board.ofRound(id, 1)).cards())
                .extracting(each -> each.form().text())
                .containsExactly("Vier meldingen.");
        assertThat(texts(id, LEAD)).containsExactly("Zes.");
        // What whoever settled could not read went on as well, for those who can.
        assertThat(texts(id, POLICE)).containsExactlyInAnyOrder("Zes.", "Loopt nog.");
        assertThat(signedIn.as(POLICE, () -> board.ofRound(id, 1)).cards())
                .extracting(CardView::id)
                .contains(hidden);
    }

    private CardForm formIn(CaseId id, int round, UUID card) {
        return board.ofRound(id, round).cards().stream()
                .filter(each -> each.id().equals(card))
                .findFirst()
                .orElseThrow()
                .form();
    }

    @Test
    void hostileTextsComeBackUnchangedAndAreSealed() {
        CaseId id = cases.teamed();
        List<String> hostile = HostileStrings.fitting(9000).limit(100).toList();

        hostile.forEach(text -> added(id, LEAD, card(Block.STORY, text), Label.GENERAL));

        assertThat(texts(id, LEAD)).containsExactlyInAnyOrderElementsOf(hostile);
        assertThat(beneath.sql("select text from analysis_card where case_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .allMatch(text -> text.startsWith("sealed:"));
        HostileStrings.unstorable().forEach(text -> assertThat(
                        signedIn.as(LEAD, () -> board.add(id, card(Block.STORY, text), Label.GENERAL))
                                .isDone())
                .isFalse());
    }
}
