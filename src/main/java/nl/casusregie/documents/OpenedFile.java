package nl.casusregie.documents;

import java.io.InputStream;

/**
 * A file that somebody may have.
 *
 * @param size in bytes
 */
public record OpenedFile(FileKind kind, long size, InputStream content) {}
