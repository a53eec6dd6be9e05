package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** How it goes with the plan, and what is brought to those above when it does not. */
final class EvaluationPage extends CasePage {

    EvaluationPage(Desk desk, StoryStart story) {
        super(desk, story);
    }

    EvaluationPage record(String kept, String evidence, String decision, String reason, String effect) {
        act("Nu evalueren");
        desk().page()
                .locator("vaadin-confirm-dialog[opened] vaadin-button, vaadin-dialog[opened] vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Nu evalueren"))
                .last()
                .click();
        desk().see("De evaluatie staat klaar");
        desk().openWork("Evaluatie vastleggen", number());
        desk().choose("Is deze bodemeis gehaald?", kept);
        desk().fill("Waaruit blijkt dat?", evidence);
        desk().choose("Hoe ver is dit doel?", "Gaat goed");
        desk().fill("Hoeveel incidenten waren er?", "0");
        scores();
        desk().choose("Wat is besloten?", decision);
        desk().fill("Waarom?", reason);
        if (effect.isEmpty()) {
            assertThat(desk().sees("Effect op de kinderen")).isFalse();
        } else {
            desk().fill(EFFECT, effect);
        }
        desk().press("Leg evaluatie vast");
        desk().see("De evaluatie is vastgelegd");
        return this;
    }

    private void scores() {
        Locator persons = desk().page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("Hoe veilig, van 1 tot 10?"));
        for (int i = 0; i < persons.count(); i++) {
            desk().pick("Hoe veilig, van 1 tot 10?", i, "7");
            desk().pick("Wie geeft deze cijfers?", i, "de casusregisseur");
        }
    }

    EvaluationPage escalate(String question, String answer, String effect) {
        desk().openWork("Opschaling behandelen", number());
        desk().choose("Aan wie is het voorgelegd?", "Leidinggevenden");
        desk().fill("Wat is de vraag?", question);
        desk().fill("Wat is het antwoord?", answer);
        desk().date("Geregeld op", TODAY.plusDays(7));
        desk().fill(EFFECT, effect);
        desk().press("Leg antwoord vast");
        desk().see("De opschaling is behandeld");
        return this;
    }

    EvaluationPage see(String text) {
        open("evaluatie");
        desk().see(text);
        return this;
    }
}
