package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan: written, heard by the household, agreed by the organisations. */
final class PlanPage extends CasePage {

    PlanPage(Desk desk, StoryStart story) {
        super(desk, story);
    }

    /** What a plan of one bottom line, one goal, one arrangement and one action says. */
    record Plan(
            String why,
            String bottomLine,
            String consequence,
            String goodEnough,
            String sign,
            Arrangement arrangement,
            String action,
            String inPlainWords) {}

    /** What people of the household do themselves, and who looks after it. */
    record Arrangement(String what, String who, String lookedAfterBy) {}

    PlanPage draft(Plan plan) {
        desk().openWork("Plan opstellen", number());
        desk().fill("Wat is de onveilige situatie?", plan.why());
        addLineIfNone("Voeg bodemeis toe", "Wat moet minimaal zo zijn?");
        desk().fill("Wat moet minimaal zo zijn?", plan.bottomLine());
        desk().search("Gesteld door", 0, "Veilig Thuis Noordervaart");
        desk().search("Wie controleert?", 0, "Rachid el Amrani");
        desk().date("Controle op", TODAY.plusDays(14));
        desk().fill("Wat gebeurt er als het niet lukt?", plan.consequence());
        addLineIfNone("Voeg doel toe", "Wanneer is het goed genoeg?");
        desk().fill("Wanneer is het goed genoeg?", plan.goodEnough());
        desk().fill("Waaraan zien we dat?", plan.sign());
        addLineIfNone("Voeg afspraak toe", "Wat is de afspraak?");
        desk().fill("Wat is de afspraak?", plan.arrangement().what());
        desk().fill("Wie doet het?", plan.arrangement().who());
        desk().fill("Wie let erop?", plan.arrangement().lookedAfterBy());
        addLineIfNone("Voeg actie toe", "Wat gaat er gebeuren?");
        desk().fill("Wat gaat er gebeuren?", plan.action());
        desk().search("Wie doet het?", 0, "Joris Hendriks");
        desk().date("Klaar op", TODAY.plusDays(7));
        desk().fill("Het plan in gewone woorden", plan.inPlainWords());
        desk().press("Leg voor aan huishouden");
        desk().see("Nu wordt het huishouden gehoord over het plan");
        return this;
    }

    private void addLineIfNone(String button, String label) {
        if (desk().page().getByLabel(label).count() == 0) {
            desk().press(button);
        }
    }

    /** What everybody of the household said of it, in the order of the household. */
    PlanPage hear(String... words) {
        desk().openWork("Huishouden horen over het plan", number());
        for (int i = 0; i < words.length; i++) {
            desk().choose("Is deze persoon gehoord over het plan?", i, "Ja");
            desk().fill("In eigen woorden", i, words[i]);
        }
        desk().press("Leg voor aan organisaties");
        desk().see("Nu geven de organisaties van het team hun akkoord");
        return this;
    }

    /** What it means for the children is asked when there are children, and is refused when it is left open. */
    PlanPage agree(String effect) {
        desk().openWork("Akkoord geven op het plan", number());
        desk().choose("Gaat uw organisatie akkoord met het plan?", "Ja, akkoord");
        if (effect.isEmpty()) {
            assertThat(desk().sees("Effect op de kinderen")).isFalse();
        } else {
            desk().press("Geef antwoord");
            desk().see("Schrijf op wat dit besluit voor de kinderen betekent.");
            desk().fill(EFFECT, effect);
        }
        desk().press("Geef antwoord");
        desk().see("Gedaan");
        return this;
    }

    PlanPage see(String text) {
        open("plan");
        desk().see(text);
        return this;
    }
}
