package nl.casusregie.documents;

import java.util.UUID;

/**
 * A file that was taken in and lies sealed in the store, not yet part of a case.
 *
 * @param id also its name in the store
 * @param size in bytes, as it is kept
 * @param cleaned whether data about place and device were taken out of it
 */
public record Received(UUID id, FileKind kind, long size, boolean cleaned, FileSecret secret) {}
