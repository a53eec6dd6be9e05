package nl.casusregie.safety;

import jakarta.persistence.Embeddable;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Refusals;

/**
 * A report that somebody is in danger now. Short, because whoever fills it in has no time: only what happens and who is
 * in danger must be said.
 *
 * @param place where it happens; when shielded only the lead and the coordinator see it
 * @param emergencyCalled whether 112 was called
 * @param doneAlready what was done already, and by whom
 */
@Embeddable
public record AcuteForm(
        @Sealed String happening,
        @Sealed String inDanger,
        @Sealed String place,
        boolean placeShielded,
        boolean emergencyCalled,
        @Sealed String doneAlready) {

    Refusals check() {
        return new Refusals()
                .requireText(happening, "happening", Refusals.TEXT)
                .requireText(inDanger, "inDanger", Refusals.TEXT)
                .limit(place, "place", Refusals.LINE)
                .limit(doneAlready, "doneAlready", Refusals.TEXT);
    }

    AcuteForm withoutPlace() {
        return new AcuteForm(happening, inDanger, "", placeShielded, emergencyCalled, doneAlready);
    }
}
