package nl.casusregie.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;

/** Specialists, acute unsafety, evaluation, scaling down, aftercare and closing. */
final class ExecutionPart {

    private static final LocalDate TODAY = LocalDate.now();

    private ExecutionPart() {}

    /** One organisation refuses, another takes it up and delivers. */
    static void involveSpecialists(Desk lead, Desk refusing, Desk accepting, String caseAddress, String number) {
        lead.go(caseAddress);
        lead.act("Vraag specialist");
        lead.search("Organisatie", 0, "Jeugd-GGZ De Brug");
        lead.fill("Vraag", "Wilt u Noa screenen op trauma?");
        lead.fill("Achtergrond", "Kind van 8 zag herhaald geweld.");
        lead.fill("Veilig werken", "Bel alleen moeder, voor 14 uur.");
        pressInDialog(lead, "Vraag specialist");
        lead.see("Het verzoek is naar Jeugd-GGZ De Brug");

        refusing.openWork("Verzoek beantwoorden", number);
        refusing.choose("Wat is uw antwoord?", "Wij kunnen dit niet doen");
        refusing.fill("Waarom niet?", "Onze wachtlijst is een jaar.");
        refusing.press("Verstuur antwoord");
        refusing.see("De casusregisseur bepaalt hoe het verder gaat");

        lead.openWork("Vervolg bepalen", number);
        lead.see("Onze wachtlijst is een jaar.");
        lead.choose("Hoe gaan we verder?", "Vraag het opnieuw");
        lead.search("Organisatie", 0, "GGZ Vaartland");
        lead.press("Leg vervolg vast");
        lead.see("Het verzoek is naar GGZ Vaartland");

        accepting.openWork("Verzoek beantwoorden", number);
        accepting.choose("Wat is uw antwoord?", "Wij pakken het op");
        accepting.press("Verstuur antwoord");
        accepting.see("Uw antwoord is verstuurd");
        accepting.openWork("Resultaat leveren", number);
        accepting.fill("Resultaat", "Screening gedaan: behandeling is nodig en start in december.");
        accepting.fill("Wat kunt u niet delen, en waarom?", "Details van de diagnose: beroepsgeheim.");
        accepting.press("Lever resultaat");
        accepting.see("Het resultaat is geleverd");

        lead.openWork("Resultaat beoordelen", number);
        lead.choose("Is de vraag beantwoord?", "Ja, de vraag is beantwoord");
        lead.press("Leg oordeel vast");
        lead.see("Het verzoek is afgerond");
    }

    static void actOnAcuteUnsafety(Desk police, Desk lead, Desk coordinator, String caseAddress, String number) {
        police.go(caseAddress);
        police.act("Acuut melden");
        police.fill("Wat gebeurt er nu?", "Vader staat schreeuwend voor de deur.");
        police.fill("Wie is er in gevaar?", "Moeder en Noa");
        pressInDialog(police, "Meld acuut");
        police.see("Gemeld");

        lead.openWork("Direct veiligheid regelen", number);
        lead.fill("Wat is er geregeld?", "Vader is aangehouden; moeder en Noa zijn bij oma.");
        lead.fill("Wie voert dit uit?", "Politie Noordervaart");
        lead.date("Veilig tot en met", TODAY.plusDays(4));
        lead.press("Leg maatregelen vast");
        lead.see("De coördinator bevestigt of het veilig is");

        coordinator.openWork("Veiligheid bevestigen", number);
        coordinator.choose("Is het nu veilig?", "Ja, het is weer veilig");
        coordinator.fill("Waaruit blijkt dat?", "Moeder gesproken; contactverbod is opgelegd.");
        coordinator.press("Leg oordeel vast");
        coordinator.see("De acute melding is afgerond");
    }

    static void evaluate(Desk lead, String caseAddress, String number, String kept, String decision) {
        lead.go(caseAddress);
        lead.act("Nu evalueren");
        pressInDialog(lead, "Nu evalueren");
        lead.see("De evaluatie staat klaar");
        lead.openWork("Evaluatie vastleggen", number);
        lead.choose("Is deze bodemeis gehaald?", kept);
        lead.fill("Waaruit blijkt dat?", "Bevestigd door de wijkagent en door moeder.");
        lead.choose("Hoe ver is dit doel?", "Gaat goed");
        lead.fill("Hoeveel incidenten waren er?", "0");
        scores(lead, false);
        lead.choose("Wat is besloten?", decision);
        lead.fill("Waarom?", "Zo besloten met het huishouden.");
        lead.fill("Wat betekent dit besluit voor het kind of de kinderen?", "Noa weet wie zij mag bellen.");
        lead.press("Leg evaluatie vast");
        lead.see("De evaluatie is vastgelegd");
    }

    static void scaleDown(List<Desk> members, String number) {
        for (Desk member : members) {
            member.openWork("Afschalen bevestigen", number);
            Locator items = member.page().locator("vaadin-radio-group");
            for (int i = 0; i < items.count() - 1; i++) {
                items.nth(i)
                        .getByRole(
                                AriaRole.RADIO,
                                new Locator.GetByRoleOptions().setName("Ja").setExact(true))
                        .check();
            }
            member.settle();
            member.choose("Bevestigt uw organisatie het afschalen?", "Ja, afschalen");
            member.fill("Wat betekent dit besluit voor het kind of de kinderen?", "Noa slaapt rustig.");
            member.press("Geef antwoord");
            member.see("Gedaan");
        }
    }

    static void measure(Desk lead, String caseAddress, String number) {
        lead.go(caseAddress);
        lead.act("Nu meten");
        pressInDialog(lead, "Nu meten");
        lead.openWork("Nazorgmeting vastleggen", number);
        lead.fill("Hoeveel incidenten waren er?", "0");
        scores(lead, true);
        lead.choose("Wat is de uitkomst?", "Stabiel veilig");
        lead.fill("Waaruit blijkt dat?", "Een halfjaar geen incidenten.");
        lead.press("Leg meting vast");
        lead.see("Gedaan");
    }

    private static void scores(Desk lead, boolean wellbeingToo) {
        Locator persons = lead.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("Hoe veilig, van 1 tot 10?"));
        for (int i = 0; i < persons.count(); i++) {
            lead.pick("Hoe veilig, van 1 tot 10?", i, "8");
            if (wellbeingToo) {
                lead.pick("Hoe gaat het, van 1 tot 10?", i, "8");
            }
            lead.pick("Wie geeft deze cijfers?", i, "de casusregisseur");
        }
    }

    static void close(Desk lead, String number) {
        lead.openWork("Casus afsluiten", number);
        lead.fill("Hoe kijkt het huishouden zelf terug?", "We redden het nu samen.");
        lead.fill("Wie blijft in de buurt?", "Joris Hendriks, wijkteam.");
        lead.fill("Bij welke signalen gaat de casus weer open?", "Ruzie aan de deur of een melding van school.");
        lead.fill("Wat betekent dit besluit voor het kind of de kinderen?", "Noa houdt haar eigen vast gezicht.");
        lead.press("Sluit casus af");
        lead.see("Gedaan");
    }

    private static void pressInDialog(Desk desk, String button) {
        desk.page()
                .locator("vaadin-dialog-overlay, vaadin-confirm-dialog-overlay, vaadin-dialog, vaadin-confirm-dialog")
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .last()
                .click();
        desk.settle();
    }
}
