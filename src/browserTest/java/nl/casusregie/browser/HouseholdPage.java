package nl.casusregie.browser;

import com.microsoft.playwright.Locator;
import java.util.List;

/** The people of the case: who belongs to whom, where they are, how they were informed and heard. */
final class HouseholdPage extends CasePage {

    HouseholdPage(Desk desk, StoryStart story) {
        super(desk, story);
    }

    HouseholdPage addPerson(String givenName, String familyName, int born, String place) {
        open("huishouden");
        desk().press("Voeg persoon toe");
        fill("Voornaam of roepnaam", givenName);
        fill("Achternaam", familyName);
        fill("Jaar", String.valueOf(born));
        pick(0, place);
        done("Voeg toe aan het huishouden");
        desk().see(givenName + " " + familyName);
        return this;
    }

    HouseholdPage tie(String one, String kind, String other) {
        return tie(one, kind, other, "");
    }

    /** {@code authority}: whether a parent has it, if that is asked. */
    HouseholdPage tie(String one, String kind, String other, String authority) {
        open("huishouden");
        desk().press("Voeg relatie toe");
        pick(0, one);
        pick(1, kind);
        pick(2, other);
        if (!authority.isEmpty()) {
            desk().choose("Heeft deze persoon het gezag over het kind?", authority);
        }
        done("Voeg de relatie toe");
        desk().see(one + " is " + kind + " van " + other);
        return this;
    }

    /** Writes down where somebody lives and that this stays secret. */
    HouseholdPage shieldAddress(String name, String street) {
        open("huishouden");
        desk().press("Wijzig de gegevens van " + name);
        fill("Adres", street);
        desk().check("Dit adres moet geheim blijven");
        done("Bewaar de wijziging");
        desk().see(street);
        return this;
    }

    HouseholdPage staysAlso(String name, String where, String days) {
        open("huishouden");
        desk().press("Waar verblijft " + name + " nog meer?");
        pick(0, where);
        fill("Wanneer", days);
        done("Voeg de plek toe");
        desk().see(days);
        return this;
    }

    HouseholdPage reachSafely(String name, String phone, String times) {
        open("huishouden");
        desk().press("Zo bereikt u " + name + " veilig");
        fill("Veilig telefoonnummer", phone);
        fill("Wanneer bellen", times);
        desk().date("Afgesproken op", TODAY);
        done("Bewaar de afspraak");
        desk().see(phone);
        return this;
    }

    /** The picture of who belongs to whom, and the same in words. */
    void seeInGenogram(String... names) {
        open("huishouden");
        Locator picture = desk().page().getByLabel("Genogram van het huishouden");
        picture.first().waitFor();
        List.of(names).forEach(name -> picture.getByText(name).first().waitFor());
    }

    HouseholdPage hearAfterAll(String name, String words) {
        open("huishouden");
        desk().press("Alsnog horen: " + name);
        hearing(words);
        done("Leg vast");
        desk().see(words);
        return this;
    }

    /** The task to inform and hear one person, whoever is first. */
    HouseholdPage hearNext(String words) {
        desk().openWork("Persoon informeren en horen", number());
        hearing(words);
        desk().press("Leg vast");
        desk().see("Het gesprek is vastgelegd");
        return this;
    }

    private void hearing(String words) {
        desk().choose("Is deze persoon geïnformeerd over MDA++?", "Ja");
        desk().date("Wanneer?", TODAY);
        desk().fill("Hoe, en in welke taal?", "In een rustig gesprek, in het Nederlands.");
        desk().choose("Heeft deze persoon verteld hoe die het zelf ziet?", "Ja");
        desk().fill("In eigen woorden", words);
        desk().choose("Geeft deze persoon toestemming?", "Ja, toestemming gegeven");
    }
}
