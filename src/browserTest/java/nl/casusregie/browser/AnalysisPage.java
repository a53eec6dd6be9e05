package nl.casusregie.browser;

/** The joint analysis: what is on the board, and what the table makes of it. */
final class AnalysisPage extends CasePage {

    AnalysisPage(Desk desk, StoryStart story) {
        super(desk, story);
    }

    /** Lays a fact on the board, in the block of the children. */
    AnalysisPage layCardOnTheChildren(String organisation, String text) {
        open("analyse");
        desk().press("Voeg kaart toe");
        pick(0, "E. Kinderen");
        fill("Wat weet u?", text);
        desk().search("Welke organisatie zegt dit?", 0, organisation);
        desk().choose("Feit of oordeel?", "Feit");
        done("Leg de kaart neer");
        return see(text);
    }

    AnalysisPage see(String text) {
        open("analyse");
        desk().see(text);
        return this;
    }

    AnalysisPage settle(String children, String why, String first) {
        desk().openWork("Gezamenlijke analyse vaststellen", number());
        if (!children.isEmpty()) {
            desk().fill("Hoe is het met de kinderen?", children);
        }
        desk().fill("Waarom gaat het geweld door?", why);
        desk().fill("Wat moet als eerste veranderen?", first);
        desk().press("Stel de analyse vast");
        desk().see("De gezamenlijke analyse is vastgesteld");
        return this;
    }
}
