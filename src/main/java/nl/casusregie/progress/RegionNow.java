package nl.casusregie.progress;

import java.util.Map;
import nl.casusregie.casefile.CasePhase;

/** How many open cases there are and where, and how many of them ask for attention. */
public record RegionNow(Map<CasePhase, Integer> perPhase, int open, int late, int escalated, int withoutLead) {}
