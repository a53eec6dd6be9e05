package nl.casusregie.evaluation;

import java.util.List;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/** What is recorded at a measurement in aftercare. */
public record MeasurementForm(
        @Nullable Integer incidents,
        @Nullable WorstIncident worstIncident,
        List<Experience> experiences,
        @Nullable MeasurementOutcome outcome,
        String motivation) {

    public MeasurementForm {
        experiences = List.copyOf(experiences);
    }

    Refusals check(List<PersonId> household) {
        Refusals refusals = new Refusals();
        Incidents.check(refusals, incidents, worstIncident);
        Experience.checkAll(experiences, household, refusals, true);
        return refusals.require(outcome, "outcome").requireText(motivation, "motivation", Refusals.TEXT);
    }
}
