package nl.casusregie.browser;

/** A request to a specialist, from who asks it to who takes it up. */
final class SpecialistPage extends CasePage {

    SpecialistPage(Desk desk, StoryStart story) {
        super(desk, story);
    }

    SpecialistPage ask(String organisation, String question, String background, String safely) {
        act("Vraag specialist");
        desk().search("Organisatie", 0, organisation);
        fill("Vraag", question);
        fill("Achtergrond", background);
        fill("Veilig werken", safely);
        done("Vraag specialist");
        desk().see("Het verzoek is naar " + organisation);
        return this;
    }

    SpecialistPage takeUp(String background) {
        desk().openWork("Verzoek beantwoorden", number());
        desk().see(background);
        desk().choose("Wat is uw antwoord?", "Wij pakken het op");
        desk().press("Verstuur antwoord");
        desk().see("Uw antwoord is verstuurd");
        return this;
    }
}
