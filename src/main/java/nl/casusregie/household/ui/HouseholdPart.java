package nl.casusregie.household.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.household.HearingRecord;
import nl.casusregie.household.Hearings;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.Ties;
import nl.casusregie.household.ui.spi.PersonCard;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.KeptFocus;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/** Everybody of the household with what they said themselves. */
class HouseholdPart extends Stack {

    private final CaseId caseId;
    private final Households households;
    private final Hearings hearings;
    private final BsnLines bsns;
    private final Ties ties;
    private final ReachLines reach;
    private final WhoMaySee whoMaySee;
    private final LocalDate today;
    private final boolean mayChange;

    HouseholdPart(
            CaseId caseId,
            Households households,
            Hearings hearings,
            BsnLines bsns,
            Ties ties,
            ReachLines reach,
            WhoMaySee whoMaySee,
            LocalDate today,
            boolean mayChange) {
        this.caseId = caseId;
        this.households = households;
        this.hearings = hearings;
        this.bsns = bsns;
        this.ties = ties;
        this.reach = reach;
        this.whoMaySee = whoMaySee;
        this.today = today;
        this.mayChange = mayChange;
        KeptFocus.follow(this);
        read();
    }

    private void read() {
        Map<PersonId, List<HearingRecord>> heard =
                hearings.all(caseId).stream().collect(Collectors.groupingBy(HearingRecord::person));
        List<Member> members = households.members(caseId);
        Set<PersonId> stillToHear = mayChange ? hearings.stillToHear(caseId) : Set.of();
        bsns.read(this::read);
        reach.read(this::read);
        CardList<Member> list = new CardList<>(
                member -> card(member, heard.getOrDefault(member.id(), List.of()), stillToHear.contains(member.id())),
                new EmptyState(Texts.of("household.empty"), ""));
        Section section = new Section(Texts.of("household.title", members.size()), list.setItems(members));
        if (mayChange) {
            Button add = new Button(Texts.of("household.add"), Icons.of(VaadinIcon.PLUS));
            add.setAriaLabel(Texts.of("household.add"));
            add.addClickListener(event -> PersonDialog.add(data -> households.add(caseId, data), this::read));
            section.beside(add);
        }
        removeAll();
        add(new FamilyPart(caseId, ties, members, whoMaySee, today, mayChange, this::read), section);
        KeptFocus.restore(this);
    }

    private Component card(Member member, List<HearingRecord> ofPerson, boolean stillToHear) {
        PersonCard card = new PersonCard(member.data(), member.addressHidden(), today);
        card.beside(HearingWords.state(ofPerson));
        bsns.of(member).ifPresent(card::add);
        card.add(reach.of(member));
        ofPerson.reversed()
                .forEach(hearing -> card.add(
                        HearingWords.show(hearing),
                        whoMaySee.of(caseId, ContentKind.HEARING, hearing.id(), hearing.protection(), this::read)));
        if (stillToHear) {
            Button hear = new Button(
                    Texts.of("household.hearAfterAll"),
                    event -> HearAfterAllDialog.open(
                            member, (form, label) -> hearings.review(caseId, member.id(), form, label), this::read));
            hear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            hear.setAriaLabel(Texts.of("household.hearAfterAll.whom", member.name()));
            card.beside(hear);
        }
        if (mayChange) {
            Button change = new Button(Texts.of("household.change.short"), event -> change(member));
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            change.setAriaLabel(Texts.of("household.change.whom", member.name()));
            card.beside(change);
        }
        return card;
    }

    private void change(Member member) {
        PersonDialog.change(
                member.id(),
                member.data(),
                member.addressHidden(),
                (shown, data) -> households.change(caseId, member.id(), shown, data),
                () -> now(member),
                this::read);
    }

    private PersonData now(Member member) {
        return households.members(caseId).stream()
                .filter(each -> each.id().equals(member.id()))
                .findFirst()
                .orElse(member)
                .data();
    }
}
