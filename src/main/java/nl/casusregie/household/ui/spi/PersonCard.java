package nl.casusregie.household.ui.spi;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.casusregie.household.Gender;
import nl.casusregie.household.PersonData;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** A person of the household: name, age, place, and where they live as far as whoever looks may know. */
public class PersonCard extends Article {

    private final Div top = new Div();

    /** {@code addressHidden}: there is an address that is kept from whoever looks. */
    public PersonCard(PersonData data, boolean addressHidden, LocalDate today) {
        addClassName("cr-person-card");
        H3 name = new H3(data.fullName().isEmpty() ? Texts.of("household.nameless") : data.fullName());
        Span line = new Span(line(data, today));
        line.addClassName("cr-quiet");
        Div words = new Div(name, line);
        top.add(words);
        top.addClassName("cr-person-card__top");
        add(top, details(data, addressHidden));
    }

    /** A status at the right of the name. */
    public PersonCard beside(com.vaadin.flow.component.Component... components) {
        top.add(components);
        return this;
    }

    /** "moeder, 42 jaar (4-5-1984)", with as much as is known. */
    public static String line(PersonData data, LocalDate today) {
        List<String> parts = new ArrayList<>();
        parts.add(Texts.of(data.place().key()));
        if (data.gender() != Gender.UNKNOWN) {
            parts.add(Texts.of(data.gender().key()));
        }
        parts.add(age(data.birthDate(), today));
        return String.join(" · ", parts);
    }

    private static String age(PartialDate born, LocalDate today) {
        if (born.isUnknown() || !born.isValid()) {
            return Texts.of("household.age.unknown");
        }
        return born.ageOn(today)
                .map(age -> Texts.of("household.age.sure", age, DateTexts.partial(born)))
                .orElseGet(() -> Texts.of("household.age.about", DateTexts.partial(born)));
    }

    private static KeyValues details(PersonData data, boolean addressHidden) {
        KeyValues rows = new KeyValues();
        rows.add(
                Texts.of("household.lives"),
                Texts.of(data.livesHere() ? "household.lives.here" : "household.lives.elsewhere"));
        if (addressHidden) {
            rows.add(Texts.of("household.address"), shieldedChip("household.addressHidden"));
        } else if (!data.address().isBlank()) {
            rows.add(Texts.of("household.address"), data.address());
        }
        if (data.shielded() && !addressHidden) {
            rows.add(Texts.of("household.secrecy"), shieldedChip("household.addressShielded"));
        }
        String speaks = data.language().isBlank() ? Texts.of("shell.unknown") : data.language();
        rows.add(
                Texts.of("household.language"),
                data.interpreter() ? Texts.of("household.language.interpreter", speaks) : speaks);
        return rows;
    }

    private static StatusChip shieldedChip(String key) {
        return new StatusChip(Texts.of(key), Tone.WARN, com.vaadin.flow.component.icon.VaadinIcon.LOCK);
    }
}
