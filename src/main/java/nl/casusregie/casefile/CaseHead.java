package nl.casusregie.casefile;

import nl.casusregie.access.Membership;
import org.jspecify.annotations.Nullable;

/** What the top of the case page shows: where the case is, and who leads it. */
public record CaseHead(CaseOverview overview, @Nullable Membership lead, @Nullable Membership fixedFace) {}
