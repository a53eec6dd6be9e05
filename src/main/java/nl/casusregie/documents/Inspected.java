package nl.casusregie.documents;

/** A file that was looked at: what it is, and its content as we keep it. */
record Inspected(FileKind kind, byte[] content, boolean cleaned) {}
