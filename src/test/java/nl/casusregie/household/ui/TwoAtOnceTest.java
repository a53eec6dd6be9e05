package nl.casusregie.household.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.household.Households;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.SafeContactForm;
import nl.casusregie.household.SafeContacts;
import nl.casusregie.household.StayForm;
import nl.casusregie.household.StayKind;
import nl.casusregie.household.StayRecord;
import nl.casusregie.household.StayingPlaces;
import nl.casusregie.household.TieForm;
import nl.casusregie.household.TieKind;
import nl.casusregie.household.TieRecord;
import nl.casusregie.household.Ties;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.BothTexts;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.HostileStrings;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people change the same of a household: the second sees what the first made of it, and keeping it again loses neither. */
@CasusregieTest
class TwoAtOnceTest extends SpringBrowserlessTest {

    /** Several hostile texts on one line, as a name can hold them. */
    private static final String HOSTILE = "<img src=x onerror=alert(1)>' or '1'='1 =HYPERLINK(1)";

    @Autowired
    private HouseholdTab tab;

    @Autowired
    private Households households;

    @Autowired
    private Ties ties;

    @Autowired
    private StayingPlaces stays;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    private CaseId id;
    private List<PersonId> people;

    @BeforeEach
    void aCase() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        id = cases.teamed();
        people = Actors.asSystem(() -> households.ids(id));
    }

    /** Opens the form, lets somebody else be faster, types what the second makes of it, and presses. */
    private void second(String opener, Runnable first, Runnable typing, String verb) {
        signedIn.as(LEAD, () -> {
            UI.getCurrent().add(tab.create(id));
            test(find(Button.class)
                            .withCondition(
                                    button -> button.getAriaLabel().orElse("").equals(opener))
                            .single())
                    .click();
        });
        signedIn.as(FIXED_FACE, first);
        signedIn.as(LEAD, () -> {
            typing.run();
            press(verb);
        });
    }

    private void press(String verb) {
        test(find(Button.class).withText(verb).single()).click();
    }

    private TextField line(String label) {
        return find(TextField.class)
                .withCondition(field -> field.getLabel().startsWith(label))
                .single();
    }

    private List<String> theirs() {
        return find(BothTexts.class).all().stream()
                .flatMap(BothTexts::getChildren)
                .filter(RemoteText.class::isInstance)
                .map(text -> ((RemoteText) text).getText())
                .toList();
    }

    private PersonData known(PersonId person) {
        return households.members(id).stream()
                .filter(member -> member.id().equals(person))
                .findFirst()
                .orElseThrow()
                .data();
    }

    private static PersonData with(PersonData data, String familyName, String language) {
        return new PersonData(
                data.givenNames(),
                data.prefix(),
                familyName,
                data.birthYear(),
                data.birthMonth(),
                data.birthDay(),
                data.gender(),
                data.place(),
                data.livesHere(),
                data.address(),
                data.shielded(),
                language,
                data.interpreter());
    }

    @Test
    void ofSomebodyWhatOnlyOneChangedIsTakenAndWhatBothChangedStandsTogether() {
        PersonId petra = people.getFirst();
        String name = signedIn.as(LEAD, () -> households.members(id).getFirst().name());
        second(
                "Wijzig de gegevens van " + name,
                () -> households
                        .change(id, petra, known(petra), with(known(petra), HOSTILE, "Fries"))
                        .value(),
                () -> line("Achternaam").setValue("de Boer"),
                "Bewaar de wijziging");

        assertThat(line("Achternaam").getValue()).isEqualTo("de Boer");
        assertThat(line("Taal").getValue()).isEqualTo("Fries");
        assertThat(theirs()).containsExactly(HOSTILE);

        signedIn.as(LEAD, () -> press("Bewaar de wijziging"));
        PersonData kept = signedIn.as(LEAD, () -> known(petra));
        assertThat(kept.familyName()).isEqualTo("de Boer / " + HOSTILE);
        assertThat(kept.language()).isEqualTo("Fries");
    }

    @Test
    void ofARelationBothAgreementsStandBelowEachOtherWhateverIsInThem() {
        TieForm before = TieForm.of(people.get(0), TieKind.PARENT, people.get(1));
        UUID tie = signedIn.as(LEAD, () -> ties.add(id, before).value());
        String hostile = String.join("\n", HostileStrings.fitting(500).limit(40).toList());
        second(
                "Wijzig: Petra van Dam is ouder van Bo Dam",
                () -> ties.change(id, tie, before, agreed(before, hostile)).value(),
                () -> find(TextArea.class)
                        .withCondition(field -> field.getLabel().startsWith("Afspraken over contact"))
                        .single()
                        .setValue("Om het weekend."),
                "Bewaar de wijziging");

        assertThat(theirs()).containsExactly(hostile);
        signedIn.as(LEAD, () -> press("Zet deze tekst eronder"));
        signedIn.as(LEAD, () -> press("Bewaar de wijziging"));
        assertThat(signedIn.as(LEAD, () -> ties.all(id)))
                .singleElement()
                .extracting(TieRecord::form)
                .isEqualTo(agreed(before, "Om het weekend.\n\n" + hostile));
    }

    private static TieForm agreed(TieForm form, String arrangement) {
        return new TieForm(
                form.one(), form.kind(), form.other(), form.since(), form.until(), form.authority(), arrangement);
    }

    @Test
    void aPlaceThatSomebodyShieldedMeanwhileStaysShielded() {
        StayForm place = stay("in het weekend");
        StayRecord shown = signedIn.as(LEAD, () -> {
            stays.add(id, place, false).value();
            return stays.all(id).getFirst();
        });
        second(
                "Wijzig waar Petra van Dam verblijft",
                () -> stays.change(id, shown, place, true).value(),
                () -> line("Wanneer").setValue("elke dag"),
                "Bewaar de wijziging");

        assertThat(theirs()).isEmpty();
        signedIn.as(LEAD, () -> press("Bewaar de wijziging"));
        assertThat(signedIn.as(LEAD, () -> stays.all(id))).singleElement().satisfies(now -> {
            assertThat(now.shielded()).isTrue();
            assertThat(now.form().days()).isEqualTo("elke dag");
        });
        assertThat(signedIn.as(POLICE, () -> stays.all(id))).isEmpty();
    }

    private StayForm stay(String days) {
        return new StayForm(
                people.getFirst().value(),
                StayKind.SHELTER,
                "Achterom 4, Zuidhaven",
                days,
                PartialDate.UNKNOWN,
                PartialDate.UNKNOWN);
    }

    @Test
    @SuppressWarnings("unchecked")
    void ofHowSomebodyIsReachedSafelyTheSecondSeesWhatTheFirstAgreed() {
        SafeContactForm before = reach("06 1234 5678", Known.UNKNOWN);
        PersonId petra = people.getFirst();
        signedIn.as(LEAD, () -> contacts.agree(id, petra, SafeContactForm.NOTHING_AGREED, before)
                .value());
        second(
                "Zo bereikt u Petra van Dam veilig",
                () -> contacts.agree(id, petra, before, reach("06 8765 4321", Known.NO))
                        .value(),
                () -> {
                    line("Veilig telefoonnummer").setValue("06 1111 2222");
                    find(RadioButtonGroup.class)
                            .withLabel("Mag u de voicemail inspreken?")
                            .single()
                            .setValue(Known.YES);
                },
                "Bewaar de afspraak");

        assertThat(theirs()).containsExactly("06 8765 4321", "Nee");
        signedIn.as(LEAD, () -> {
            find(Button.class).withText("Gebruik dit").all().forEach(Button::click);
            press("Bewaar de afspraak");
        });
        assertThat(signedIn.as(LEAD, () -> contacts.all(id).get(petra).form()))
                .isEqualTo(reach("06 8765 4321", Known.NO));
    }

    private SafeContactForm reach(String phone, Known voicemail) {
        return new SafeContactForm(phone, "", "", voicemail, Known.NO, Known.NO, Known.NO, LocalDate.now(clock));
    }
}
