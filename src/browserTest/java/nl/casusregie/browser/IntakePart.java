package nl.casusregie.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From application to a team that stands. */
final class IntakePart {

    private static final Pattern NUMBER = Pattern.compile("MDA-\\d{4}-\\d{4}");
    private static final LocalDate TODAY = LocalDate.now();

    private IntakePart() {}

    /** The applicant fills the wizard and sends it; answers the number of the case. */
    static String apply(Desk applicant) {
        applicant.go("aanmelden");
        addPerson(applicant, "Saskia", "de", "Lange", "12", "4", "1988", "ouder");
        applicant.press("Voeg persoon toe");
        addPerson(applicant, "Peter", "", "Verhoef", "", "", "1985", "ex-partner");
        applicant.press("Voeg persoon toe");
        addPerson(applicant, "Noa", "", "Verhoef", "", "9", "2018", "kind");
        applicant.press("Verder");
        applicant.fill(
                "Wat gebeurt er in het huishouden?",
                "Zeven meldingen in een jaar; Noa was er steeds bij. <script>alert(1)</script>");
        applicant.fill("Wat vraagt u aan MDA++?", "Wie stopt het patroon, nu losse hulp niet werkt?");
        applicant.fill("Welke hulp is er al geweest?", "Relatietherapie en een tijdelijk huisverbod.");
        applicant.choose("Hoe veilig is het nu?", "4");
        applicant.press("Verder");
        applicant.choose("Weet het huishouden van deze aanmelding?", "Ja");
        applicant.press("Verder");
        applicant.press("Verstuur de aanmelding");
        applicant.see("De aanmelding is verstuurd");
        applicant.go("aanmeldingen");
        applicant.see("Wordt bekeken");
        Matcher number =
                NUMBER.matcher(applicant.page().locator("main, body").first().innerText());
        if (!number.find()) {
            throw new AssertionError("the applicant is told no case number");
        }
        return number.group();
    }

    private static void addPerson(
            Desk desk,
            String given,
            String prefix,
            String family,
            String day,
            String month,
            String year,
            String place) {
        Page page = desk.page();
        last(page, "Voornaam of roepnaam").fill(given);
        last(page, "Tussenvoegsel").fill(prefix);
        last(page, "Achternaam").fill(family);
        last(page, "Dag").fill(day);
        last(page, "Maand").fill(month);
        last(page, "Jaar").fill(year);
        last(page, "Jaar").press("Tab");
        desk.settle();
        Locator selects = page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("Plaats in het huishouden"));
        desk.pick("Plaats in het huishouden", selects.count() - 1, place);
    }

    private static Locator last(Page page, String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .last();
    }

    /** The coordinator finds something missing, the applicant supplies it, and then it is complete. */
    static void supplement(Desk coordinator, Desk applicant, String number) {
        coordinator.openWork("Volledigheid beoordelen", number);
        coordinator.choose("Uw oordeel", "Nee, er ontbreekt nog iets");
        coordinator.fill("Wat ontbreekt er nog?", "Wanneer was het laatste incident?");
        coordinator.press("Leg het oordeel vast");
        coordinator.see("De aanmelder is om een aanvulling gevraagd");

        applicant.openWork("Aanmelding aanvullen", number);
        applicant.see("Wanneer was het laatste incident?");
        applicant.fill("Uw aanvulling", "Op 14 november, met een gebroken deur.");
        applicant.press("Verstuur de aanvulling");
        applicant.see("De coördinator kijkt opnieuw");

        coordinator.openWork("Volledigheid beoordelen", number);
        coordinator.see("Op 14 november, met een gebroken deur.");
        coordinator.choose("Uw oordeel", "Ja, de aanmelding kan naar de triage");
        coordinator.press("Leg het oordeel vast");
        coordinator.see("De aanmelding gaat naar de triage");
    }

    static void admit(Desk coordinator, String number) {
        coordinator.openWork("Triage: criteria beoordelen", number);
        Locator criteria = coordinator
                .page()
                .locator("vaadin-radio-group")
                .filter(new Locator.FilterOptions().setHasText("Niet bekend"));
        for (int i = 0; i < criteria.count(); i++) {
            criteria.nth(i)
                    .getByRole(
                            AriaRole.RADIO,
                            new Locator.GetByRoleOptions().setName("Ja").setExact(true))
                    .check();
        }
        Locator motivations = coordinator.page().getByLabel("Motivering bij");
        for (int i = 0; i < motivations.count(); i++) {
            motivations.nth(i).fill("Blijkt uit de meldingen van de politie.");
        }
        coordinator.settle();
        coordinator.choose("Is iemand op dit moment in direct gevaar?", "Nee");
        coordinator.choose("Wat besluit de triage?", "Toelaten tot MDA++");
        coordinator.fill("Motivering van het besluit", "Het geweld herhaalt zich en gewone hulp heeft niet gewerkt.");
        coordinator.press("Leg het besluit vast");
        coordinator.see("De casus is toegelaten");
    }

    static void hearEverybody(Desk applicant, String number) {
        for (String words :
                List.of("Ik wil rust voor Noa.", "Ik mis mijn dochter.", "Ik wil niet dat ze schreeuwen.")) {
            applicant.openWork("Persoon informeren en horen", number);
            applicant.choose("Is deze persoon geïnformeerd over MDA++?", "Ja");
            applicant.date("Wanneer?", TODAY);
            applicant.fill("Door wie?", "Lotte Jansen");
            applicant.fill("Hoe, en in welke taal?", "In een gesprek, in het Nederlands.");
            applicant.choose("Heeft deze persoon verteld hoe die het zelf ziet?", "Ja");
            applicant.fill("In eigen woorden", words);
            applicant.choose("Geeft deze persoon toestemming?", "Ja, toestemming gegeven");
            applicant.press("Leg vast");
            applicant.see("Gedaan");
        }
    }

    static void formTeam(Desk coordinator, String number) {
        coordinator.openWork("Team samenstellen", number);
        addMember(coordinator, "Wijkteam Noordervaart", "Samira Bakker", "casusregisseur");
        addMember(coordinator, "Wijkteam Noordervaart", "Joris Hendriks", "vast gezicht");
        addMember(coordinator, "Veilig Thuis Noordervaart", "Lotte Jansen", "lid van het team");
        addMember(coordinator, "Politie Noordervaart", "Rachid el Amrani", "lid van het team");
        coordinator.press("Team staat");
        coordinator.see("Gedaan");
    }

    private static void addMember(Desk desk, String organisation, String name, String role) {
        desk.search("Organisatie", 0, organisation);
        desk.search("Wie", 0, name);
        desk.choose("Rol", role);
        desk.fill("Waarom is deze persoon nodig?", "Kent het gezin");
        desk.press("Voeg toe aan team");
        desk.see(name + " zit nu in het team");
    }
}
