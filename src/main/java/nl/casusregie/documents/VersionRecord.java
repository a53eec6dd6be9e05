package nl.casusregie.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * One file of a document, as people see it.
 *
 * @param size in bytes
 * @param cleaned whether data about place and device were taken out of it
 */
public record VersionRecord(
        UUID id,
        int number,
        Instant addedAt,
        String addedBy,
        FileKind kind,
        long size,
        boolean cleaned,
        ScanState scan) {}
