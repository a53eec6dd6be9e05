package nl.casusregie.browser;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;

/** The conference, the joint analysis and the plan. */
final class TogetherPart {

    private static final LocalDate TODAY = LocalDate.now();

    private TogetherPart() {}

    static void schedule(Desk coordinator, String number) {
        coordinator.openWork("Overleg plannen", number);
        coordinator.moment(0, TODAY.plusDays(10), "09:30");
        coordinator.moment(1, TODAY.plusDays(8), "17:00");
        coordinator.fill("Plaats of link", "Veiligheidshuis, zaal 2");
        coordinator.fill("Vraag op tafel", "Wat houdt het geweld in stand?");
        coordinator.press("Plan het overleg");
        coordinator.see("Het overleg is gepland");
    }

    static void contribute(Desk member, String number) {
        member.openWork("Inbreng voorbereiden", number);
        member.fill("Wat weten wij zelf?", "Twee keer aan de deur geweest, laatst op 14 november.");
        member.fill("Waar maken wij ons zorgen over?", "Noa is er elke keer bij.");
        member.press("Lever de inbreng in");
        member.see("Uw inbreng is ingeleverd");
    }

    static void hold(Desk coordinator, String number) {
        coordinator.openWork("Overleg houden en vastleggen", number);
        coordinator.see("Noa is er elke keer bij.");
        coordinator.choose("Is het overleg gehouden?", "Ja");
        Locator present = coordinator
                .page()
                .locator("vaadin-radio-group")
                .filter(new Locator.FilterOptions().setHasText("Afwezig"));
        for (int i = 0; i < present.count(); i++) {
            present.nth(i).getByLabel("Aanwezig").check();
        }
        coordinator.fill("Samenvatting", "De tafel ziet hetzelfde patroon.");
        coordinator.fill("Weging en kwalificatie", "Hoog risico op herhaling.");
        coordinator.press("Leg het overleg vast");
        coordinator.see("Het overleg is vastgelegd");
    }

    static void settleAnalysis(Desk lead, String number) {
        lead.openWork("Gezamenlijke analyse vaststellen", number);
        lead.fill("Hoe is het met de kinderen?", "Noa slaapt slecht.");
        lead.fill("Waarom gaat het geweld door?", "Niemand houdt vader aan de afspraken.");
        lead.fill("Wat moet als eerste veranderen?", "Overdracht zonder dat de ouders elkaar zien.");
        lead.press("Stel de analyse vast");
        lead.see("De gezamenlijke analyse is vastgesteld");
    }

    static void draftPlan(Desk lead, String number) {
        lead.openWork("Plan opstellen", number);
        lead.fill("Wat is de onveilige situatie?", "Vader komt onaangekondigd langs; Noa ziet ruzie.");
        addLineIfNone(lead, "Voeg bodemeis toe", "Wat moet minimaal zo zijn?");
        lead.fill("Wat moet minimaal zo zijn?", "Vader komt niet aan de deur.");
        lead.search("Gesteld door", 0, "Veilig Thuis Noordervaart");
        lead.search("Wie controleert?", 0, "Rachid el Amrani");
        lead.date("Controle op", TODAY.plusDays(14));
        lead.fill("Wat gebeurt er als het niet lukt?", "De politie houdt aan en meldt het dezelfde dag.");
        addLineIfNone(lead, "Voeg doel toe", "Wanneer is het goed genoeg?");
        lead.fill("Wanneer is het goed genoeg?", "Noa slaapt door.");
        lead.fill("Waaraan zien we dat?", "Drie weken geen nachtmerries.");
        addLineIfNone(lead, "Voeg actie toe", "Wat gaat er gebeuren?");
        lead.fill("Wat gaat er gebeuren?", "Spreekt met vader de afspraken door.");
        lead.search("Wie doet het?", 0, "Joris Hendriks");
        lead.date("Klaar op", TODAY.plusDays(7));
        lead.fill("Het plan in gewone woorden", "Papa komt niet zomaar langs. Noa kan rustig slapen.");
        lead.press("Leg voor aan huishouden");
        lead.see("Nu wordt het huishouden gehoord over het plan");
    }

    private static void addLineIfNone(Desk lead, String button, String label) {
        if (lead.page().getByLabel(label).count() == 0) {
            lead.press(button);
        }
    }

    static void hearOnPlan(Desk lead, String number) {
        lead.openWork("Huishouden horen over het plan", number);
        Locator heard = lead.page()
                .locator("vaadin-radio-group")
                .filter(new Locator.FilterOptions().setHasText("Is deze persoon gehoord over het plan?"));
        for (int i = 0; i < heard.count(); i++) {
            lead.choose("Is deze persoon gehoord over het plan?", i, "Ja");
            lead.fill("In eigen woorden", i, "Zo kan ik ermee leven.");
        }
        lead.press("Leg voor aan organisaties");
        lead.see("Nu geven de organisaties van het team hun akkoord");
    }

    static void agree(List<Desk> members, String number) {
        for (Desk member : members) {
            member.openWork("Akkoord geven op het plan", number);
            member.choose("Gaat uw organisatie akkoord met het plan?", "Ja, akkoord");
            member.fill("Wat betekent dit besluit voor het kind of de kinderen?", "Noa is niet meer bij ruzie.");
            member.press("Geef antwoord");
            member.see("Gedaan");
        }
        members.getLast().see("Het plan is vastgesteld");
    }
}
