package nl.casusregie.audit.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The secret keys of the seals, one per line of their file, the oldest first. One of them makes seals; the older ones prove the
 * seals they made, and one behind it may wait until every server knows it (ASVS 11.1.1: keys are renewed).
 *
 * <pre>
 * (key)
 * since 2026-11-23T09:00:00Z (key)
 * next (key)
 * </pre>
 */
public final class SealKeys {

    /** So long the servers may take to change over. */
    private static final Duration CHANGING_OVER = Duration.ofDays(1);

    private static final String SINCE = "since ";
    private static final String NEXT = "next ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int LENGTH = 32;

    private final List<Key> keys;

    private SealKeys(List<Key> keys) {
        this.keys = keys;
    }

    /**
     * One of the keys.
     *
     * @param since from when on it makes seals; null for the first, which always did
     * @param waits whether it makes none yet
     */
    private record Key(byte[] secret, @Nullable Instant since, boolean waits) {

        static Key of(String line) {
            if (line.startsWith(NEXT)) {
                return new Key(secret(line.substring(NEXT.length())), null, true);
            }
            if (line.startsWith(SINCE)) {
                String[] words = line.substring(SINCE.length()).split(" ", 2);
                return new Key(secret(words[1]), Instant.parse(words[0]), false);
            }
            return new Key(secret(line), null, false);
        }

        private static byte[] secret(String text) {
            byte[] secret = Base64.getDecoder().decode(text.strip());
            if (secret.length != LENGTH) {
                throw new IllegalArgumentException("not " + LENGTH + " bytes");
            }
            return secret;
        }

        String line() {
            String text = Base64.getEncoder().encodeToString(secret);
            return waits ? NEXT + text : since == null ? text : SINCE + since + " " + text;
        }

        /** Says nothing of the key: records end up in logs. */
        @Override
        public String toString() {
            return "key of the seals";
        }
    }

    public static SealKeys read(Path file) throws IOException {
        List<Key> keys = new ArrayList<>();
        try {
            Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Key::of)
                    .forEach(keys::add);
        } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException unreadable) {
            throw new IOException(file + " holds a line that is no key of " + LENGTH + " bytes", unreadable);
        }
        SealKeys read = new SealKeys(keys);
        if (read.inUse() < 0) {
            throw new IOException(file + " holds no key");
        }
        return read;
    }

    static SealKeys first() {
        return new SealKeys(List.of(new Key(random(), null, false)));
    }

    /** With a new key that proves nothing yet; every server gets it before one uses it. */
    SealKeys withNext() {
        if (keys.getLast().waits()) {
            throw new IllegalStateException("a next key waits already; use it first");
        }
        List<Key> more = new ArrayList<>(keys);
        more.add(new Key(random(), null, true));
        return new SealKeys(more);
    }

    /** With the key that waited making the seals from then on. */
    SealKeys usingNext(Instant now) {
        Key last = keys.getLast();
        if (!last.waits()) {
            throw new IllegalStateException("no next key waits; make one first");
        }
        List<Key> changed = new ArrayList<>(keys.subList(0, keys.size() - 1));
        changed.add(new Key(last.secret(), now, false));
        return new SealKeys(changed);
    }

    String text() {
        StringBuilder lines = new StringBuilder();
        keys.forEach(key -> lines.append(key.line()).append('\n'));
        return lines.toString();
    }

    private int inUse() {
        int last = keys.size() - 1;
        return last >= 0 && keys.get(last).waits() ? last - 1 : last;
    }

    /** The key that makes seals. */
    byte[] sealing() {
        return keys.get(inUse()).secret();
    }

    /** Whether a newer key than the one in use here has made the seal: another server changed over before this one. */
    boolean isBehind(SealData seal) {
        return madeBy(seal, 0) > inUse();
    }

    /** Which key made the seal, of those from that one on: an older key makes none any more. -1 when none did. */
    int madeBy(SealData seal, int from) {
        for (int each = from; each < keys.size(); each++) {
            if (MessageDigest.isEqual(
                    seal.mac(), seal.expectedMac(keys.get(each).secret()))) {
                return each;
            }
        }
        return -1;
    }

    /** Whether that key was out of use already when the seal says that it was made. */
    boolean isOutdated(int key, SealData seal) {
        Instant next = key + 1 < keys.size() ? keys.get(key + 1).since() : null;
        return next != null
                && Instant.ofEpochMilli(seal.sealedAtMicros() / 1000).isAfter(next.plus(CHANGING_OVER));
    }

    private static byte[] random() {
        byte[] secret = new byte[LENGTH];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** Says nothing of the keys. */
    @Override
    public String toString() {
        return "keys of the seals";
    }
}
