package nl.casusregie.signal.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.ui.spi.PersonCard;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The parts of an application as one reads them, before and after it was sent. */
final class ApplicationWords {

    private ApplicationWords() {}

    /** Somebody to show, perhaps without an address. */
    record Shown(PersonData data, boolean addressHidden) {}

    static Component people(List<Shown> people, LocalDate today) {
        return new CardList<Shown>(
                        person -> new PersonCard(person.data(), person.addressHidden(), today),
                        new EmptyState(Texts.of("signal.noPersons"), Texts.of("signal.noPersons.why")))
                .setItems(people);
    }

    static KeyValues situation(
            String reason, String question, String helpSoFar, @Nullable Integer safetyNow, String partners) {
        return new KeyValues()
                .add(Texts.of("signal.safety.short"), safety(safetyNow))
                .add(Texts.of("signal.reason"), reason)
                .add(Texts.of("signal.question"), question)
                .add(Texts.of("signal.helpSoFar"), helpSoFar)
                .add(Texts.of("signal.partners"), partners);
    }

    static KeyValues informing(@Nullable Boolean informed, String notInformedReason) {
        KeyValues rows = new KeyValues()
                .add(Texts.of("signal.informed"), informed == null ? "" : Texts.of("signal.informed." + informed));
        return Boolean.FALSE.equals(informed)
                ? rows.add(Texts.of("signal.notInformedReason"), notInformedReason)
                : rows;
    }

    static StatusChip urgency(Urgency urgency) {
        return new StatusChip(
                Texts.name("signal.urgency", urgency), urgency == Urgency.HIGH ? Tone.WARN : Tone.NEUTRAL);
    }

    private static String safety(@Nullable Integer safetyNow) {
        return safetyNow == null ? "" : Texts.of("signal.safety.value", safetyNow);
    }
}
