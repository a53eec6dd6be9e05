package nl.casusregie.keys;

import com.google.crypto.tink.KeysetHandle;

/**
 * Where the keys are kept, which is never the database: files of which only the application may read, or a key
 * management service that puts itself in the place of {@link FileKeys}.
 */
public interface KeyCustody {

    /**
     * The key set as it is now; read it again to learn of a key that was added.
     *
     * @throws KeysMissing when there is none, or others can read it
     */
    KeysetHandle read(KeyPurpose purpose);
}
