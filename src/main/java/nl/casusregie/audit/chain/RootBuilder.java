package nl.casusregie.audit.chain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

/** Builds what a seal says of its rows. */
final class RootBuilder {

    /** Of each row: its number and the beginning of its hash. */
    static final int ENTRY = 16;

    private final MessageDigest root = Hashes.sha256();
    private final ByteArrayOutputStream locator = new ByteArrayOutputStream();
    private long rows;
    private long first = Long.MAX_VALUE;
    private long last;

    void add(SealedRow row) {
        byte[] number = ByteBuffer.allocate(8).putLong(row.id()).array();
        root.update(number);
        root.update(row.hash());
        locator.writeBytes(number);
        locator.write(row.hash(), 0, 8);
        first = Math.min(first, row.id());
        last = Math.max(last, row.id());
        rows++;
    }

    long rows() {
        return rows;
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }

    byte[] root() {
        return root.digest();
    }

    byte[] locator() {
        return locator.toByteArray();
    }
}
