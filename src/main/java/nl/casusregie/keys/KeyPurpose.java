package nl.casusregie.keys;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import java.security.GeneralSecurityException;

/** What a key set is for; each purpose has keys of its own, in a file of its own. */
public enum KeyPurpose {
    /** AES-256-GCM. The nonces are random and of 96 bits: a key must be replaced before 2^32 texts (NIST SP 800-38D). */
    SEALING("sealing"),
    /** HMAC-SHA-256. There are only 90 million valid BSNs, so this key is all that hides them (trust.md 5.4). */
    BLIND_INDEX("blind-index");

    private final String fileName;

    KeyPurpose(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    /** What kind of key a new one is. */
    Parameters parameters() throws GeneralSecurityException {
        return switch (this) {
            case SEALING ->
                AesGcmParameters.builder()
                        .setKeySizeBytes(32)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.TINK)
                        .build();
            case BLIND_INDEX ->
                HmacPrfParameters.builder()
                        .setKeySizeBytes(32)
                        .setHashType(HmacPrfParameters.HashType.SHA256)
                        .build();
        };
    }
}
