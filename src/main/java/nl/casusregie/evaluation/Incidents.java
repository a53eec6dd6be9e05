package nl.casusregie.evaluation;

import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/** Checks the count of incidents since the last time, which evaluations and measurements both ask. */
final class Incidents {

    private static final int MOST = 999;

    private Incidents() {}

    static void check(Refusals refusals, @Nullable Integer number, @Nullable WorstIncident worst) {
        refusals.require(number, "incidents")
                .refuseIf(number != null && (number < 0 || number > MOST), "incidents", "refusal.numberOfIncidents")
                .refuseIf(number != null && number > 0 && worst == null, "worstIncident", "refusal.required");
    }
}
