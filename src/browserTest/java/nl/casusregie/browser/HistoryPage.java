package nl.casusregie.browser;

/** What happened to the household, before the case and during it. */
final class HistoryPage extends CasePage {

    HistoryPage(Desk desk, StoryStart story) {
        super(desk, story);
    }

    HistoryPage happened(String group, String kind, int year, String facts, String source) {
        open("gebeurtenissen");
        desk().press("Voeg gebeurtenis toe");
        desk().choose("Wat is het?", group);
        if (!kind.isEmpty()) {
            pick(0, kind);
        }
        fill("Jaar", String.valueOf(year));
        fill("Wat gebeurde er?", facts);
        fill("Wie zegt dit?", source);
        done("Voeg toe");
        desk().see(facts);
        return this;
    }

    HistoryPage reportIncident(String facts, String source, String kind, String children, String severity) {
        act("Meld incident");
        fill("Wat is er gebeurd?", facts);
        fill("Wie zegt dit?", source);
        day(TODAY.minusDays(1));
        desk().check(kind);
        desk().choose("Waren er kinderen bij?", children);
        desk().choose("Was er letsel?", "Nee");
        desk().choose("Was er een wapen?", "Nee");
        desk().choose("Was de politie erbij?", "Ja");
        desk().choose("Hoe ernstig was het?", severity);
        desk().choose("Is iemand nog steeds in gevaar?", "Nee");
        desk().choose("Is een bodemeis geschonden?", "Nee");
        done("Meld incident");
        return this;
    }
}
