package nl.casusregie.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Seals texts with the newest key and opens what any key of the set has sealed: AES-256-GCM, bound to the place in the
 * database (trust.md 5.4). A sealed text reads {@code sealed:<key>:<base64>}, so that the database can refuse anything
 * else in its column and the key that wrote it can be seen.
 */
@Component
public class Vault {

    private static final String MARK = "sealed:";
    private static final int HEAD = MARK.length() + 9;

    private final KeyCustody custody;
    private volatile Ring ring;

    Vault(KeyCustody custody) {
        this.custody = custody;
        this.ring = read();
    }

    private record Ring(Aead aead, String newest, Set<String> all) {}

    public String seal(Place place, String plain) {
        Ring now = ring;
        try {
            byte[] sealed = now.aead.encrypt(plain.getBytes(StandardCharsets.UTF_8), place.associatedData());
            return MARK + now.newest + ":" + Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed");
        }
    }

    /**
     * The text that was sealed for this place.
     *
     * @throws SealBroken when it was changed, belongs elsewhere, or its key is not in the set
     */
    public String open(Place place, String sealed) {
        if (!sealed.startsWith(MARK) || sealed.length() < HEAD) {
            throw new SealBroken(place, "is not sealed");
        }
        String key = sealed.substring(MARK.length(), HEAD - 1);
        if (!ring.all.contains(key)) {
            renew();
        }
        if (!ring.all.contains(key)) {
            throw new SealBroken(place, "was sealed with the key " + key + ", which is not in the set");
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(sealed.substring(HEAD));
            return new String(ring.aead.decrypt(bytes, place.associatedData()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealBroken(place, "was changed or belongs elsewhere");
        }
    }

    /** How a text begins that the newest key has sealed. */
    String newestBeginning() {
        return MARK + ring.newest + ":";
    }

    boolean hasOlderKeys() {
        return ring.all.size() > 1;
    }

    /** Looks for keys that were added; a second node may already write with one. */
    @Scheduled(fixedDelayString = "${casusregie.keys.reload:1m}", initialDelayString = "${casusregie.keys.reload:1m}")
    void renew() {
        ring = read();
    }

    private Ring read() {
        KeysetHandle keys = custody.read(KeyPurpose.SEALING);
        try {
            Aead aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
            return new Ring(aead, KeyNames.of(keys.getPrimary().getId()), KeyNames.all(keys));
        } catch (GeneralSecurityException e) {
            throw new KeysMissing("The key set for sealing holds other keys than it should.");
        }
    }
}
