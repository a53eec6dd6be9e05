package nl.casusregie.voice;

import java.time.Instant;
import java.util.UUID;
import nl.casusregie.access.Protection;
import nl.casusregie.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's words as the screens show them.
 *
 * @param takenOver of a correction whether the file was changed; null while nobody answered
 */
public record StatementRecord(
        UUID id,
        PersonId person,
        StatementForm form,
        String recordedBy,
        String recordedByOrganisation,
        Instant recordedAt,
        @Nullable Boolean takenOver,
        String answer,
        String answeredBy,
        @Nullable Instant answeredAt,
        Protection protection) {

    public boolean isOpenCorrection() {
        return form.kind() == StatementKind.CORRECTION && answeredAt == null;
    }
}
