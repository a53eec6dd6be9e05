package nl.casusregie.triage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.casusregie.keys.Sealed;
import org.jspecify.annotations.Nullable;

/** One criterion with its answer and why. */
@Embeddable
public record CriterionAnswer(
        @Enumerated(EnumType.STRING) Criterion criterion,
        @Enumerated(EnumType.STRING) @Nullable Answer answer,
        @Sealed String motivation) {}
