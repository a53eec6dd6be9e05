package nl.casusregie.testing;

import java.time.LocalDate;
import java.util.Set;
import nl.casusregie.safety.DateKnown;
import nl.casusregie.safety.IncidentForm;
import nl.casusregie.safety.IncidentKind;
import nl.casusregie.safety.Severity;
import nl.casusregie.shared.Known;

/** Reports about safety as a professional would write them. */
public final class SafetyForms {

    private SafetyForms() {}

    public static IncidentForm incident(String facts) {
        return new IncidentForm(
                DateKnown.ABOUT,
                LocalDate.of(2026, 11, 20),
                Set.of(IncidentKind.THREAT, IncidentKind.CHILD_WITNESS),
                facts,
                "de buurvrouw",
                Known.UNKNOWN,
                Known.NO,
                Known.NO,
                Known.UNKNOWN,
                Severity.SERIOUS,
                false,
                false);
    }
}
