package nl.casusregie.household;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person.
 *
 * @param prefix the part between given and family name, such as "van 't"
 * @param birthYear with month and day: as far as they are known
 * @param livesHere whether the person lives in this household
 * @param shielded whether the address must stay secret
 */
@Embeddable
public record PersonData(
        String givenNames,
        String prefix,
        String familyName,
        @Nullable Integer birthYear,
        @Nullable Integer birthMonth,
        @Nullable Integer birthDay,
        @Enumerated(EnumType.STRING) Gender gender,
        @Enumerated(EnumType.STRING) PlaceInHousehold place,
        boolean livesHere,
        @Sealed String address,
        boolean shielded,
        String language,
        boolean interpreter) {

    public PartialDate birthDate() {
        return new PartialDate(birthYear, birthMonth, birthDay);
    }

    public String fullName() {
        return String.join(" ", givenNames.strip(), prefix.strip(), familyName.strip())
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Enough to recognise the household among colleagues, and no more: "Van 't H." */
    public String initialTitle() {
        String name = familyName.isBlank() ? givenNames.strip() : familyName.strip();
        String initial = name.isEmpty() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1));
        String before = familyName.isBlank() || prefix.isBlank() ? "" : capitalised(prefix.strip()) + " ";
        return before + initial.toUpperCase(java.util.Locale.ROOT) + ".";
    }

    /** Adds what is wrong with this person to the refusals, each beside its field. */
    public void check(Refusals refusals, LocalDate today) {
        refusals.refuseIf(givenNames.isBlank() && familyName.isBlank(), "familyName", "refusal.nameNeeded")
                .limit(givenNames, "givenNames", Refusals.LINE)
                .limit(prefix, "prefix", 20)
                .limit(familyName, "familyName", Refusals.LINE)
                .limit(address, "address", Refusals.LINE)
                .limit(language, "language", 60)
                .refuseIf(birthDate().hasGap(), "birthDate", "refusal.birthDateGap")
                .refuseIf(!birthDate().hasGap() && !birthDate().isValid(), "birthDate", "refusal.dateDoesNotExist")
                .refuseIf(birthDate().isAfter(today), "birthDate", "refusal.dateInFuture");
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
