package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The board of the joint analysis without a mouse. */
@ExtendWith(Shared.class)
class BoardIT {

    private static final String DIALOG = "document.querySelector('vaadin-dialog[opened]')";

    @Test
    @DisplayName(
            "AC-T2 a card is put on the board and moved to another block by keyboard alone, and the keyboard stays at it")
    void aCardByKeyboard() {
        try (Desk desk = Shared.at("s.bakker")) {
            Keyboard keys = new Keyboard(desk);
            desk.open(ScreenshotsIT.openCase(desk, "El I.") + "/analyse");
            keys.reach("Naar de inhoud");
            keys.press("Enter").reach("Voeg kaart toe");
            keys.press("Enter");
            desk.page().waitForFunction("() => " + DIALOG);
            desk.settle();
            keys.reach("Wat weet u?");
            keys.type("Toets: oma haalt de kinderen op.").reach("Blok");
            keys.press("ArrowDown").press("Enter").reach("Feit");
            keys.press("Space").reach("Leg de kaart neer");
            keys.press("Enter");
            desk.page().waitForFunction("() => !" + DIALOG);
            desk.see("De kaart ligt op het bord.");
            keys.isAt("Kaart: Toets: oma haalt");

            keys.reach("Verplaats de kaart: Toets: oma haalt");
            keys.press("Enter").reach("C. Patroon");
            keys.press("Enter");
            desk.see("De kaart ligt nu bij C. Patroon.");
            keys.isAt("Kaart: Toets: oma haalt");
            assertThat(keys.wrong()).isEmpty();
            assertThat(desk.consoleErrors()).isEmpty();
        }
    }
}
