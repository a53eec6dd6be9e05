package nl.casusregie.keys;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import nl.casusregie.access.NameHash;
import org.springframework.stereotype.Component;

/** Names hashed with the key of the blind index, marked as names so that no other hash is ever the same. */
@Component
class KeyedNames implements NameHash {

    private static final int BYTES = 16;

    private final PrfSet keys;

    KeyedNames(KeyCustody custody) throws GeneralSecurityException {
        keys = custody.read(KeyPurpose.BLIND_INDEX).getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    @Override
    public String of(String name) {
        try {
            return HexFormat.of()
                    .formatHex(keys.computePrimary(("name:" + name).getBytes(StandardCharsets.UTF_8), BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("hashing failed");
        }
    }
}
