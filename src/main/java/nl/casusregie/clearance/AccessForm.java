package nl.casusregie.clearance;

import java.time.LocalDate;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/** What somebody says who asks to see a case. */
public record AccessForm(String number, String reason, @Nullable LocalDate until) {

    public static final int REASON = 1000;

    /** The number as cases carry it, whatever was typed around it. */
    String plainNumber() {
        return CaseNumber.plain(number);
    }

    /** Looks at the shape only: nothing here tells whether there is such a case. */
    void check(Refusals refusals, AccessTerms terms) {
        CaseNumber.check(number, refusals);
        refusals.requireText(reason, "reason", REASON);
        terms.check(until, refusals);
    }
}
