package nl.casusregie.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line in the list of versions of a plan. */
public record PlanVersion(UUID id, int number, PlanState state, String draftedBy, @Nullable Instant agreedAt) {}
