package nl.casusregie.safety;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Protection;

/**
 * An acute report as somebody may see it.
 *
 * @param placeHidden whether there is a place that is kept from whoever asks
 */
public record AcuteReportView(
        UUID id,
        AcuteSource source,
        AcuteState state,
        AcuteForm form,
        boolean placeHidden,
        String reportedBy,
        String reportedByOrganisation,
        Instant reportedAt,
        List<AcuteStep> steps,
        Protection protection) {}
