package nl.casusregie.keys;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keyed hashes by which a sealed value is found without opening any: HMAC-SHA-256. Equal values have equal hashes, and
 * whoever holds the key finds every BSN within minutes (trust.md 5.4): a hash is shown nowhere outside the database.
 */
@Component
public class BlindIndex {

    private static final int BYTES = 32;

    private final KeyCustody custody;
    private volatile Ring ring;

    BlindIndex(KeyCustody custody) {
        this.custody = custody;
        this.ring = read();
    }

    private record Ring(int newest, Map<Integer, Prf> all) {}

    /** The hash of a value with the newest key; {@code kind} keeps equal values of different kinds apart. */
    public String of(String kind, String value) {
        Ring now = ring;
        return hash(now.newest, Objects.requireNonNull(now.all.get(now.newest)), kind, value);
    }

    /** The hashes of a value with every key, to look for it also where an older key made the hash. */
    public List<String> anyOf(String kind, String value) {
        return ring.all.entrySet().stream()
                .map(each -> hash(each.getKey(), each.getValue(), kind, value))
                .toList();
    }

    /** The first 64 bits of such a hash with the newest key, for lists of words that many texts hold. */
    public long numberOf(String kind, String value) {
        Ring now = ring;
        return number(Objects.requireNonNull(now.all.get(now.newest)), kind, value);
    }

    /** The same with every key, to look for a word also where an older key made the number. */
    public List<Long> anyNumberOf(String kind, String value) {
        return ring.all.values().stream().map(each -> number(each, kind, value)).toList();
    }

    /** How the hashes begin that the newest key made. */
    public String newestBeginning() {
        return KeyNames.of(ring.newest) + ":";
    }

    @Scheduled(fixedDelayString = "${casusregie.keys.reload:1m}", initialDelayString = "${casusregie.keys.reload:1m}")
    void renew() {
        ring = read();
    }

    private static String hash(int key, Prf prf, String kind, String value) {
        return KeyNames.of(key) + ":" + HexFormat.of().formatHex(bytes(prf, kind, value));
    }

    private static long number(Prf prf, String kind, String value) {
        return ByteBuffer.wrap(bytes(prf, kind, value)).getLong();
    }

    private static byte[] bytes(Prf prf, String kind, String value) {
        try {
            return prf.compute((kind + ":" + value).getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("hashing failed");
        }
    }

    private Ring read() {
        KeysetHandle keys = custody.read(KeyPurpose.BLIND_INDEX);
        try {
            PrfSet hashes = keys.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
            return new Ring(hashes.getPrimaryId(), Map.copyOf(hashes.getPrfs()));
        } catch (GeneralSecurityException e) {
            throw new KeysMissing("The key set for the blind index holds other keys than it should.");
        }
    }
}
