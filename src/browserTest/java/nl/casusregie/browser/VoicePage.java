package nl.casusregie.browser;

import java.util.List;

/** What people say themselves, what they agree to, and who supports them. */
final class VoicePage extends CasePage {

    VoicePage(Desk desk, StoryStart story) {
        super(desk, story);
    }

    VoicePage ownWords(String name, String words, String mayBeTold, List<String> notTo) {
        open("stem");
        desk().press("Leg woorden vast: " + name);
        fill("In eigen woorden", words);
        desk().date("Wanneer gezegd?", TODAY);
        fill("Wat mag wie hiervan weten?", mayBeTold);
        notTo.forEach(desk()::check);
        done("Leg vast");
        desk().see(words);
        return this;
    }

    VoicePage consent(String name, String about, boolean parents) {
        open("stem");
        desk().press("Leg toestemming vast: " + name);
        fill("Waarvoor?", about);
        desk().choose("Wat zegt deze persoon zelf?", "ja");
        if (parents) {
            desk().choose("Wat zeggen de ouders met gezag?", "ja");
        }
        desk().date("Wanneer gevraagd?", TODAY);
        done("Leg toestemming vast");
        desk().see(about);
        return this;
    }

    VoicePage support(String name, String supporter) {
        open("stem");
        desk().press("Leg ondersteuning vast: " + name);
        desk().date("Aangeboden op", TODAY);
        desk().choose("Antwoord", "wil dit");
        fill("Wie ondersteunt?", supporter);
        desk().check("Zit mee aan tafel bij het overleg");
        done("Leg vast");
        desk().see(supporter + ", zit mee aan tafel");
        return this;
    }
}
