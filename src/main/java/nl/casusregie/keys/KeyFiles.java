package nl.casusregie.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/** A folder with one file per key set, in Tink's own format, which only its owner may read (mode 0400). */
final class KeyFiles {

    private static final Set<PosixFilePermission> OWNER_READS = PosixFilePermissions.fromString("r--------");

    private final Path folder;

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    KeyFiles(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    boolean has(KeyPurpose purpose) {
        return Files.exists(file(purpose));
    }

    KeysetHandle read(KeyPurpose purpose) {
        Path file = file(purpose);
        if (!Files.isReadable(file)) {
            throw new KeysMissing("There is no key set \"" + purpose.fileName() + "\" that can be read: " + file
                    + " is missing or closed.");
        }
        try {
            if (hasPermissions(file) && !OWNER_READS.containsAll(Files.getPosixFilePermissions(file))) {
                throw new KeysMissing("The key file " + file + " has mode "
                        + PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                        + "; only its owner may read it and nobody may write it: chmod 0400.");
            }
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            // Not passed on as cause: a message about the content could show some of it.
            throw new KeysMissing("The key file " + file + " is damaged.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a first key. */
    void create(KeyPurpose purpose) throws GeneralSecurityException {
        if (has(purpose)) {
            throw new IllegalStateException(file(purpose) + " exists already");
        }
        write(purpose, KeysetHandle.generateNew(purpose.parameters()));
    }

    /** Puts the key set in the place of the old one at once: whoever reads finds either the old or the new. */
    void write(KeyPurpose purpose, KeysetHandle keys) throws GeneralSecurityException {
        try {
            Files.createDirectories(folder);
            Path fresh = hasPermissions(folder)
                    ? Files.createTempFile(
                            folder,
                            purpose.fileName(),
                            ".new",
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                    : Files.createTempFile(folder, purpose.fileName(), ".new");
            Files.writeString(fresh, TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
            if (hasPermissions(fresh)) {
                Files.setPosixFilePermissions(fresh, OWNER_READS);
            }
            Files.move(fresh, file(purpose), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(KeyPurpose purpose) {
        return folder.resolve(purpose.fileName() + ".json");
    }

    private static boolean hasPermissions(Path path) throws IOException {
        FileStore store = Files.getFileStore(path);
        return store.supportsFileAttributeView(PosixFileAttributeView.class);
    }
}
