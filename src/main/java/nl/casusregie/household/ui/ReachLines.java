package nl.casusregie.household.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.household.Member;
import nl.casusregie.household.SafeContactForm;
import nl.casusregie.household.SafeContactRecord;
import nl.casusregie.household.SafeContacts;
import nl.casusregie.household.StayRecord;
import nl.casusregie.household.StayingPlaces;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** The lines of a person's card that say where else they stay and how to reach them safely. */
class ReachLines {

    private final CaseId caseId;
    private final StayingPlaces stays;
    private final SafeContacts contacts;
    private final WhoMaySee whoMaySee;
    private final LocalDate today;
    private final boolean mayChange;
    private List<StayRecord> known = List.of();
    private Map<PersonId, SafeContactRecord> agreed = Map.of();
    private Runnable changed = () -> {};

    ReachLines(
            CaseId caseId,
            StayingPlaces stays,
            SafeContacts contacts,
            WhoMaySee whoMaySee,
            LocalDate today,
            boolean mayChange) {
        this.caseId = caseId;
        this.stays = stays;
        this.contacts = contacts;
        this.whoMaySee = whoMaySee;
        this.today = today;
        this.mayChange = mayChange;
    }

    /** Reads what is known now; {@code whenChanged} is called when somebody changed it. */
    void read(Runnable whenChanged) {
        changed = whenChanged;
        known = stays.all(caseId);
        agreed = contacts.all(caseId);
    }

    Component of(Member member) {
        KeyValues rows = new KeyValues();
        rows.add(Texts.of("household.contact"), contact(member));
        List<StayRecord> elsewhere =
                known.stream().filter(stay -> stay.person().equals(member.id())).toList();
        if (!elsewhere.isEmpty() || mayChange) {
            rows.add(Texts.of("household.stay"), places(member, elsewhere));
        }
        return rows;
    }

    private Component contact(Member member) {
        SafeContactRecord record = agreed.get(member.id());
        SafeContactForm form = record == null ? null : record.form();
        Div words = new Div();
        words.addClassName("cr-reach");
        if (form == null) {
            words.add(quiet(Texts.of("household.contact.none")));
        } else {
            if (!form.phone().isBlank()) {
                Span number = new Span(form.phone());
                number.addClassName("cr-strong");
                words.add(new Span(number, new Span(form.times().isBlank() ? "" : " · " + form.times())));
            }
            if (!form.instead().isBlank()) {
                words.add(new Span(form.instead()));
            }
            words.add(new StatusChip(FamilyWords.rules(form), Tone.WARN, VaadinIcon.PHONE));
            if (form.agreedOn() != null) {
                words.add(quiet(Texts.of("household.contact.agreed", DateTexts.date(form.agreedOn()))));
            }
        }
        if (record != null) {
            words.add(
                    whoMaySee.of(caseId, ContentKind.SAFE_CONTACT, member.id().value(), record.protection(), changed));
        }
        if (mayChange) {
            words.add(small(
                    form == null ? "household.contact.add" : "household.change.short",
                    Texts.of("household.contact.title", member.name()),
                    () -> new SafeContactDialog(
                                    member.name(),
                                    form == null ? SafeContactForm.NOTHING_AGREED : form,
                                    (shown, agreement) -> contacts.agree(caseId, member.id(), shown, agreement),
                                    () -> agreedNow(member),
                                    changed)
                            .open()));
        }
        return words;
    }

    private Component places(Member member, List<StayRecord> elsewhere) {
        Div words = new Div();
        words.addClassName("cr-reach");
        elsewhere.forEach(stay -> words.add(place(member, stay)));
        if (mayChange) {
            words.add(small(
                    "household.stay.add",
                    Texts.of("household.stay.add.whose", member.name()),
                    () -> StayDialog.add(
                            member.id(),
                            member.name(),
                            (form, shielded) -> stays.add(caseId, form, shielded),
                            changed)));
        }
        return words;
    }

    private Component place(Member member, StayRecord stay) {
        Div words = new Div(new Span(FamilyWords.stay(stay.form())));
        words.addClassName("cr-reach__place");
        words.getElement().getClassList().set("cr-ties__over", stay.form().isOver(today));
        if (!stay.form().address().isBlank()) {
            words.add(new Span(stay.form().address()));
        }
        if (stay.shielded()) {
            words.add(new StatusChip(Texts.of("household.addressShielded"), Tone.WARN, VaadinIcon.LOCK));
        }
        if (mayChange) {
            words.add(small(
                    "household.change.short",
                    Texts.of("household.stay.change.whose", member.name()),
                    () -> StayDialog.change(
                            stay,
                            member.name(),
                            (shown, form, shielded) -> stays.change(caseId, shown, form, shielded),
                            () -> now(stay),
                            () -> stays.remove(caseId, stay.id()),
                            changed)));
        }
        words.add(whoMaySee.of(caseId, ContentKind.STAY, stay.id(), stay.protection(), changed));
        return words;
    }

    private StayRecord now(StayRecord stay) {
        return stays.all(caseId).stream()
                .filter(each -> each.id().equals(stay.id()))
                .findFirst()
                .orElse(stay);
    }

    private SafeContactForm agreedNow(Member member) {
        SafeContactRecord now = contacts.all(caseId).get(member.id());
        return now == null ? SafeContactForm.NOTHING_AGREED : now.form();
    }

    private static Span quiet(String text) {
        Span words = new Span(text);
        words.addClassName("cr-quiet");
        return words;
    }

    private static Button small(String key, String spoken, Runnable act) {
        Button button = new Button(Texts.of(key), event -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(spoken);
        return button;
    }
}
