package nl.casusregie.audit.chain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Parts with their lengths, so that no two different rows read the same; the database builds the same text (audit_canonical). */
final class Canonical {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    Canonical add(@Nullable String part) {
        if (bytes.size() > 0) {
            bytes.write(';');
        }
        if (part == null) {
            bytes.write('-');
        } else {
            byte[] text = part.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(Integer.toString(text.length).getBytes(StandardCharsets.US_ASCII));
            bytes.write(':');
            bytes.writeBytes(text);
        }
        return this;
    }

    Canonical add(long part) {
        return add(Long.toString(part));
    }

    Canonical add(byte[] part) {
        return add(java.util.HexFormat.of().formatHex(part));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
