package nl.casusregie.analysis.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Label;
import nl.casusregie.analysis.AnalysisBoard;
import nl.casusregie.analysis.Block;
import nl.casusregie.analysis.CardForm;
import nl.casusregie.analysis.CardView;
import nl.casusregie.analysis.Influence;
import nl.casusregie.analysis.Nature;
import nl.casusregie.analysis.Recognition;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The board on the case page: adding, moving, changing together, filtering, and who gets to see the acts. */
@CasusregieTest
class BoardPartTest extends SpringBrowserlessTest {

    @Autowired
    private AnalysisTab tab;

    @Autowired
    private AnalysisBoard board;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    private CaseId id;

    @BeforeEach
    void aCase() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        id = cases.teamed();
    }

    private CardForm card(Block block, String text, Influence influence) {
        return new CardForm(
                block,
                text,
                signedIn.user(LEAD).actor().organisation().value(),
                PartialDate.UNKNOWN,
                false,
                Nature.FACT,
                Set.of(),
                null,
                influence,
                Recognition.NOT_ASKED);
    }

    private UUID added(Block block, String text, Influence influence) {
        return signedIn.as(LEAD, () -> board.add(id, card(block, text, influence), Label.GENERAL)
                .value());
    }

    private void open() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(tab.create(id));
    }

    private static String page() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private void press(String verb) {
        test(find(Button.class).withText(verb).single()).click();
    }

    private List<CardView> cards() {
        return board.current(id).cards();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCardIsAddedWithErrorsBesideTheFieldsAndWhatWasTypedStays() {
        signedIn.as(LEAD, () -> {
            open();
            assertThat(page()).contains("Er ligt nog geen kaart");
            press("Voeg kaart toe");
            TextArea text = find(TextArea.class).withLabel("Wat weet u?").single();
            text.setValue("Vier meldingen in een jaar.");
            press("Leg de kaart neer");
            assertThat(cards()).isEmpty();
            Select<Block> block = find(Select.class).withLabel("Blok").single();
            assertThat(block.isInvalid()).isTrue();
            assertThat(text.getValue()).isEqualTo("Vier meldingen in een jaar.");

            block.setValue(Block.STORY);
            find(RadioButtonGroup.class).withLabel("Feit of oordeel?").single().setValue(Nature.FACT);
            press("Leg de kaart neer");
            assertThat(cards()).hasSize(1);
            assertThat(page()).contains("Vier meldingen in een jaar.", "B. Tijdlijn", "De kaart ligt op het bord.");
        });
    }

    @Test
    void aCardIsMovedByItsButtonAndThatIsSaidAloud() {
        added(Block.STORY, "Vier meldingen.", Influence.NEITHER);
        signedIn.as(POLICE, () -> {
            open();
            press("Verplaats");
            press("C. Patroon");

            assertThat(cards().getFirst().form().block()).isEqualTo(Block.PATTERN);
            assertThat(page()).contains("De kaart ligt nu bij C. Patroon.");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void whereTheOtherBlockAsksMoreTheCardOpensToSayIt() {
        added(Block.STORY, "De huur is niet betaald.", Influence.NEITHER);
        signedIn.as(LEAD, () -> {
            open();
            press("Verplaats");
            press("F. Risico en bescherming");
            RadioButtonGroup<Influence> influence = find(RadioButtonGroup.class)
                    .withLabel("Wat doet het met het risico op geweld?")
                    .single();
            assertThat(influence.isInvalid()).isTrue();
            influence.setValue(Influence.RISK);
            press("Bewaar de kaart");

            assertThat(cards().getFirst().form())
                    .returns(Block.FACTORS, CardForm::block)
                    .returns(Influence.RISK, CardForm::influence);
        });
    }

    @Test
    void theSecondWhoChangesACardSeesBothTextsAndLosesNone() {
        UUID card = added(Block.STORY, "Vier meldingen.", Influence.NEITHER);
        signedIn.as(LEAD, () -> {
            open();
            press("Wijzig");
            find(TextArea.class).withLabel("Wat weet u?").single().setValue("Vijf meldingen.");
        });
        signedIn.as(POLICE, () -> board.change(
                        id,
                        card,
                        card(Block.STORY, "Vier meldingen.", Influence.NEITHER),
                        card(Block.LEGAL, "Zes meldingen.", Influence.NEITHER))
                .value());
        signedIn.as(LEAD, () -> {
            press("Bewaar de kaart");
            assertThat(page()).contains("heeft deze kaart intussen gewijzigd", "Zes meldingen.");
            assertThat(cards().getFirst().form().text()).isEqualTo("Zes meldingen.");

            press("Bewaar de kaart");
            assertThat(cards().getFirst().form())
                    .returns("Vijf meldingen.\n\nZes meldingen.", CardForm::text)
                    .returns(Block.LEGAL, CardForm::block);
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFilterLeavesOutWhatIsNotAskedFor() {
        added(Block.FACTORS, "De oma helpt.", Influence.PROTECTIVE);
        added(Block.FACTORS, "Hij drinkt.", Influence.RISK);
        signedIn.as(LEAD, () -> {
            open();
            Select<Influence> filter =
                    find(Select.class).withLabel("Risico of bescherming").single();
            filter.setValue(Influence.RISK);

            assertThat(page()).contains("Hij drinkt.").doesNotContain("De oma helpt.");
        });
    }

    @Test
    void aCardOneMayNotReadIsNotSent() {
        signedIn.as(
                LEAD, () -> board.add(id, card(Block.PERSON, "Zij slikt medicijnen.", Influence.NEITHER), Label.HEALTH)
                        .value());
        signedIn.as(POLICE, () -> {
            open();
            assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain("medicijnen");
        });
    }
}
