package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The pages of one case for whoever sits at a desk: what people of the team do there, in the words of the field. */
final class CasePages {

    private static final LocalDate TODAY = LocalDate.now();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final String EFFECT = "Wat betekent dit besluit voor het kind of de kinderen?";

    private final Desk desk;
    private final String address;
    private final String number;

    CasePages(Desk desk, StoryStart story) {
        this.desk = desk;
        this.address = story.address();
        this.number = story.number();
    }

    Desk desk() {
        return desk;
    }

    CasePages open(String tab) {
        String there = address + "/" + tab;
        if (!desk.page().url().endsWith(there)) {
            desk.open(there);
        }
        return this;
    }

    private Locator dialog() {
        return desk.page().locator("vaadin-dialog[opened]").last();
    }

    /** Presses the act of the dialog and waits until that has gone. */
    private void done(String button) {
        desk.press(button);
        desk.page().waitForFunction("() => !document.querySelector('vaadin-dialog[opened]')");
        desk.settle();
    }

    /** Picks in the n-th list of the dialog. */
    private void pick(int place, String item) {
        Locator select = dialog().locator("vaadin-select").nth(place);
        select.locator("vaadin-select-value-button").click();
        select.getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(item).setExact(true))
                .click();
        desk.settle();
    }

    /** Fills a field of the dialog; the page under it can have one of the same name. */
    private void fill(String label, String text) {
        desk.fill(
                dialog().locator("input:visible, textarea:visible")
                        .and(desk.page().getByLabel(label))
                        .first(),
                text);
    }

    /** The one day that the dialog asks. */
    private void day(LocalDate day) {
        Locator field = dialog().locator("vaadin-date-picker input").first();
        field.fill(DATE.format(day));
        field.press("Enter");
        field.press("Tab");
        desk.settle();
    }

    // The household.

    CasePages addPerson(String givenName, String familyName, int born, String place) {
        open("huishouden");
        desk.press("Voeg persoon toe");
        fill("Voornaam of roepnaam", givenName);
        fill("Achternaam", familyName);
        fill("Jaar", String.valueOf(born));
        pick(0, place);
        done("Voeg toe aan het huishouden");
        desk.see(givenName + " " + familyName);
        return this;
    }

    CasePages tie(String one, String kind, String other) {
        return tie(one, kind, other, "");
    }

    /** {@code authority}: whether a parent has it, if that is asked. */
    CasePages tie(String one, String kind, String other, String authority) {
        open("huishouden");
        desk.press("Voeg relatie toe");
        pick(0, one);
        pick(1, kind);
        pick(2, other);
        if (!authority.isEmpty()) {
            desk.choose("Heeft deze persoon het gezag over het kind?", authority);
        }
        done("Voeg de relatie toe");
        desk.see(one + " is " + kind + " van " + other);
        return this;
    }

    /** Writes down where somebody lives and that this stays secret. */
    CasePages shieldAddress(String name, String street) {
        open("huishouden");
        desk.press("Wijzig de gegevens van " + name);
        fill("Adres", street);
        desk.check("Dit adres moet geheim blijven");
        done("Bewaar de wijziging");
        desk.see(street);
        return this;
    }

    CasePages staysAlso(String name, String where, String days) {
        open("huishouden");
        desk.press("Waar verblijft " + name + " nog meer?");
        pick(0, where);
        fill("Wanneer", days);
        done("Voeg de plek toe");
        desk.see(days);
        return this;
    }

    CasePages reachSafely(String name, String phone, String times) {
        open("huishouden");
        desk.press("Zo bereikt u " + name + " veilig");
        fill("Veilig telefoonnummer", phone);
        fill("Wanneer bellen", times);
        desk.date("Afgesproken op", TODAY);
        done("Bewaar de afspraak");
        desk.see(phone);
        return this;
    }

    /** The picture of who belongs to whom, and the same in words. */
    void seeInGenogram(List<String> names) {
        open("huishouden");
        Locator picture = desk.page().getByLabel("Genogram van het huishouden");
        picture.first().waitFor();
        names.forEach(name -> picture.getByText(name).first().waitFor());
    }

    CasePages hearAfterAll(String name, String words) {
        open("huishouden");
        desk.press("Alsnog horen: " + name);
        hearing(words);
        done("Leg vast");
        desk.see(words);
        return this;
    }

    /** The task to inform and hear one person, whoever is first. */
    void hearNext(String words) {
        desk.openWork("Persoon informeren en horen", number);
        hearing(words);
        desk.press("Leg vast");
        desk.see("Het gesprek is vastgelegd");
    }

    private void hearing(String words) {
        desk.choose("Is deze persoon geïnformeerd over MDA++?", "Ja");
        desk.date("Wanneer?", TODAY);
        desk.fill("Hoe, en in welke taal?", "In een rustig gesprek, in het Nederlands.");
        desk.choose("Heeft deze persoon verteld hoe die het zelf ziet?", "Ja");
        desk.fill("In eigen woorden", words);
        desk.choose("Geeft deze persoon toestemming?", "Ja, toestemming gegeven");
    }

    // What happened.

    CasePages happened(String group, String kind, int year, String facts, String source) {
        open("gebeurtenissen");
        desk.press("Voeg gebeurtenis toe");
        desk.choose("Wat is het?", group);
        if (!kind.isEmpty()) {
            pick(0, kind);
        }
        fill("Jaar", String.valueOf(year));
        fill("Wat gebeurde er?", facts);
        fill("Wie zegt dit?", source);
        done("Voeg toe");
        desk.see(facts);
        return this;
    }

    CasePages reportIncident(String facts, String source, String kind, String children, String severity) {
        desk.open(address);
        desk.act("Meld incident");
        fill("Wat is er gebeurd?", facts);
        fill("Wie zegt dit?", source);
        day(TODAY.minusDays(1));
        desk.check(kind);
        desk.choose("Waren er kinderen bij?", children);
        desk.choose("Was er letsel?", "Nee");
        desk.choose("Was er een wapen?", "Nee");
        desk.choose("Was de politie erbij?", "Ja");
        desk.choose("Hoe ernstig was het?", severity);
        desk.choose("Is iemand nog steeds in gevaar?", "Nee");
        desk.choose("Is een bodemeis geschonden?", "Nee");
        done("Meld incident");
        return this;
    }

    // Voice, consent, support.

    CasePages ownWords(String name, String words, String mayBeTold, List<String> notTo) {
        open("stem");
        desk.press("Leg woorden vast: " + name);
        fill("In eigen woorden", words);
        desk.date("Wanneer gezegd?", TODAY);
        fill("Wat mag wie hiervan weten?", mayBeTold);
        notTo.forEach(desk::check);
        done("Leg vast");
        desk.see(words);
        return this;
    }

    CasePages consent(String name, String about, boolean parents) {
        open("stem");
        desk.press("Leg toestemming vast: " + name);
        fill("Waarvoor?", about);
        desk.choose("Wat zegt deze persoon zelf?", "ja");
        if (parents) {
            desk.choose("Wat zeggen de ouders met gezag?", "ja");
        }
        desk.date("Wanneer gevraagd?", TODAY);
        done("Leg toestemming vast");
        desk.see(about);
        return this;
    }

    CasePages support(String name, String supporter) {
        open("stem");
        desk.press("Leg ondersteuning vast: " + name);
        desk.date("Aangeboden op", TODAY);
        desk.choose("Antwoord", "wil dit");
        fill("Wie ondersteunt?", supporter);
        desk.check("Zit mee aan tafel bij het overleg");
        done("Leg vast");
        desk.see(supporter + ", zit mee aan tafel");
        return this;
    }

    // Analysis, plan, evaluation.

    /** Lays a fact on the board, in the block of the children. */
    CasePages layCardOnTheChildren(String organisation, String text) {
        open("analyse");
        desk.press("Voeg kaart toe");
        pick(0, "E. Kinderen");
        fill("Wat weet u?", text);
        desk.search("Welke organisatie zegt dit?", 0, organisation);
        desk.choose("Feit of oordeel?", "Feit");
        done("Leg de kaart neer");
        desk.see(text);
        return this;
    }

    CasePages settleAnalysis(String children, String why, String first) {
        desk.openWork("Gezamenlijke analyse vaststellen", number);
        if (!children.isEmpty()) {
            desk.fill("Hoe is het met de kinderen?", children);
        }
        desk.fill("Waarom gaat het geweld door?", why);
        desk.fill("Wat moet als eerste veranderen?", first);
        desk.press("Stel de analyse vast");
        desk.see("De gezamenlijke analyse is vastgesteld");
        return this;
    }

    CasePages draftPlan(Plan plan) {
        desk.openWork("Plan opstellen", number);
        desk.fill("Wat is de onveilige situatie?", plan.why());
        addLineIfNone("Voeg bodemeis toe", "Wat moet minimaal zo zijn?");
        desk.fill("Wat moet minimaal zo zijn?", plan.bottomLine());
        desk.search("Gesteld door", 0, "Veilig Thuis Noordervaart");
        desk.search("Wie controleert?", 0, "Rachid el Amrani");
        desk.date("Controle op", TODAY.plusDays(14));
        desk.fill("Wat gebeurt er als het niet lukt?", plan.consequence());
        addLineIfNone("Voeg doel toe", "Wanneer is het goed genoeg?");
        desk.fill("Wanneer is het goed genoeg?", plan.goodEnough());
        desk.fill("Waaraan zien we dat?", plan.sign());
        addLineIfNone("Voeg actie toe", "Wat gaat er gebeuren?");
        desk.fill("Wat gaat er gebeuren?", plan.action());
        desk.search("Wie doet het?", 0, "Joris Hendriks");
        desk.date("Klaar op", TODAY.plusDays(7));
        desk.fill("Het plan in gewone woorden", plan.inPlainWords());
        desk.press("Leg voor aan huishouden");
        desk.see("Nu wordt het huishouden gehoord over het plan");
        return this;
    }

    private void addLineIfNone(String button, String label) {
        if (desk.page().getByLabel(label).count() == 0) {
            desk.press(button);
        }
    }

    /** What a plan of one bottom line, one goal and one action says. */
    record Plan(
            String why,
            String bottomLine,
            String consequence,
            String goodEnough,
            String sign,
            String action,
            String inPlainWords) {}

    CasePages hearOnPlan(List<String> words) {
        desk.openWork("Huishouden horen over het plan", number);
        for (int i = 0; i < words.size(); i++) {
            desk.choose("Is deze persoon gehoord over het plan?", i, "Ja");
            desk.fill("In eigen woorden", i, words.get(i));
        }
        desk.press("Leg voor aan organisaties");
        desk.see("Nu geven de organisaties van het team hun akkoord");
        return this;
    }

    /** What it means for the children is asked when there are children, and is refused when it is left open. */
    CasePages agree(String effect) {
        desk.openWork("Akkoord geven op het plan", number);
        desk.choose("Gaat uw organisatie akkoord met het plan?", "Ja, akkoord");
        if (effect.isEmpty()) {
            assertThat(desk.sees("Effect op de kinderen")).isFalse();
        } else {
            desk.press("Geef antwoord");
            desk.see("Schrijf op wat dit besluit voor de kinderen betekent.");
            desk.fill(EFFECT, effect);
        }
        desk.press("Geef antwoord");
        desk.see("Gedaan");
        return this;
    }

    CasePages evaluate(String kept, String evidence, String decision, String reason, String effect) {
        desk.open(address);
        desk.act("Nu evalueren");
        desk.page()
                .locator("vaadin-confirm-dialog[opened] vaadin-button, vaadin-dialog[opened] vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Nu evalueren"))
                .last()
                .click();
        desk.see("De evaluatie staat klaar");
        desk.openWork("Evaluatie vastleggen", number);
        desk.choose("Is deze bodemeis gehaald?", kept);
        desk.fill("Waaruit blijkt dat?", evidence);
        desk.choose("Hoe ver is dit doel?", "Gaat goed");
        desk.fill("Hoeveel incidenten waren er?", "0");
        Locator persons = desk.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("Hoe veilig, van 1 tot 10?"));
        for (int i = 0; i < persons.count(); i++) {
            desk.pick("Hoe veilig, van 1 tot 10?", i, "7");
            desk.pick("Wie geeft deze cijfers?", i, "de casusregisseur");
        }
        desk.choose("Wat is besloten?", decision);
        desk.fill("Waarom?", reason);
        if (effect.isEmpty()) {
            assertThat(desk.sees("Effect op de kinderen")).isFalse();
        } else {
            desk.fill(EFFECT, effect);
        }
        desk.press("Leg evaluatie vast");
        desk.see("De evaluatie is vastgelegd");
        return this;
    }

    CasePages askSpecialist(String organisation, String question, String background, String safely) {
        desk.open(address);
        desk.act("Vraag specialist");
        desk.search("Organisatie", 0, organisation);
        fill("Vraag", question);
        fill("Achtergrond", background);
        fill("Veilig werken", safely);
        done("Vraag specialist");
        desk.see("Het verzoek is naar " + organisation);
        return this;
    }

    CasePages takeUpRequest(String background) {
        desk.openWork("Verzoek beantwoorden", number);
        desk.see(background);
        desk.choose("Wat is uw antwoord?", "Wij pakken het op");
        desk.press("Verstuur antwoord");
        desk.see("Uw antwoord is verstuurd");
        return this;
    }

    CasePages escalate(String question, String answer, String effect) {
        desk.openWork("Opschaling behandelen", number);
        desk.choose("Aan wie is het voorgelegd?", "Leidinggevenden");
        desk.fill("Wat is de vraag?", question);
        desk.fill("Wat is het antwoord?", answer);
        desk.date("Geregeld op", TODAY.plusDays(7));
        desk.fill(EFFECT, effect);
        desk.press("Leg antwoord vast");
        desk.see("De opschaling is behandeld");
        return this;
    }

    /** Everything that this case shows whoever sits here, tab by tab, as text and as what the page is made of. */
    String everythingShown(List<String> tabs) {
        StringBuilder shown = new StringBuilder();
        tabs.forEach(tab -> {
            desk.open(address + "/" + tab);
            shown.append(desk.page().content()).append('\n');
        });
        return shown.toString();
    }
}
