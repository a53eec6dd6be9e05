package nl.casusregie.analysis;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.Protections;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a settled round says stays; who may see it follows what is decided later. */
@CasusregieTest
class FrozenCardsTest {

    private static final String WHY = "Moeder vroeg dit, besproken in het overleg.";
    private static final Protection EMBARGO = new Protection(Label.EMBARGO, null, Set.of(), Set.of(), false);

    @Autowired
    private AnalysisBoard board;

    @Autowired
    private Analyses analyses;

    @Autowired
    private Protections protections;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    private CaseId id;
    private UUID frozen;

    @BeforeEach
    void aSettledRoundWithOneCard() {
        id = cases.conferenceHeld();
        CardForm form = new CardForm(
                Block.STORY,
                "Vier meldingen.",
                signedIn.user(LEAD).actor().organisation().value(),
                PartialDate.ofYear(2024),
                true,
                Nature.FACT,
                Set.of(),
                null,
                Influence.NEITHER,
                Recognition.NOT_ASKED);
        frozen = signedIn.as(LEAD, () -> board.add(id, form, Label.GENERAL).value());
        signedIn.as(LEAD, () -> analyses.settle(id, cases.anAnalysis(id)).value());
    }

    private List<String> texts(String who, int round) {
        return signedIn.as(who, () -> board.ofRound(id, round)).cards().stream()
                .map(each -> each.form().text())
                .toList();
    }

    private UUID standing() {
        return signedIn.as(LEAD, () -> board.current(id)).cards().getFirst().id();
    }

    private void narrow(UUID card, Protection wanted) {
        signedIn.as(LEAD, () -> protections
                .change(id, ContentKind.ANALYSIS_CARD, card, wanted, WHY)
                .value());
    }

    @Test
    @DisplayName("a card that was removed later is narrowed on the board of the round that was settled")
    void aRemovedCardIsNarrowedWhereItStillStands() {
        signedIn.as(LEAD, () -> board.remove(id, standing(), "Klopt niet meer.").value());
        assertThat(texts(POLICE, 1)).containsExactly("Vier meldingen.");

        narrow(frozen, EMBARGO);

        assertThat(texts(POLICE, 1)).isEmpty();
        assertThat(texts(LEAD, 1)).as("its source still reads it").containsExactly("Vier meldingen.");
        assertThatThrownBy(() -> signedIn.as(
                        POLICE, () -> protections.change(id, ContentKind.ANALYSIS_CARD, frozen, EMBARGO, WHY)))
                .isInstanceOf(CaseNotVisible.class);
    }

    @Test
    void whatIsSaidOfACardHoldsForEveryRound() {
        narrow(standing(), EMBARGO);

        assertThat(texts(POLICE, 1)).isEmpty();
        assertThat(texts(POLICE, 2)).isEmpty();
        assertThat(beneath.sql("select distinct protection_label from analysis_card where case_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsExactly("EMBARGO");

        narrow(standing(), new Protection(Label.GENERAL, null, Set.of(), Set.of(), false));

        assertThat(texts(POLICE, 1)).as("opened again").containsExactly("Vier meldingen.");
    }
}
