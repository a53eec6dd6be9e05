package nl.casusregie.plan;

import java.time.Instant;
import java.util.UUID;

/** What somebody saw of a bottom line, as the screens show it. */
public record JudgementRecord(
        UUID line, BottomLineStatus status, String evidence, String by, String organisation, Instant at) {}
