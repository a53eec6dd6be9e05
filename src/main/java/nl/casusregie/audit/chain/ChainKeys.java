package nl.casusregie.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

/**
 * The keys of the chain, in files outside the database: the secret ones of the seals, and the pair of the checkpoints. Whoever
 * checks needs the secrets of the seals and the public key of the checkpoints; the private one stays with the product.
 */
public final class ChainKeys {

    public static final String SEAL = "audit-seal.key";
    static final String PRIVATE = "audit-checkpoint-private.key";
    public static final String PUBLIC = "audit-checkpoint-public.key";

    private final Path sealFile;
    private final PrivateKey checkpoint;

    private ChainKeys(Path sealFile, PrivateKey checkpoint) {
        this.sealFile = sealFile;
        this.checkpoint = checkpoint;
    }

    /** Reads the keys of a folder. */
    public static ChainKeys read(Path folder) throws IOException, GeneralSecurityException {
        PrivateKey checkpoint = KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(decode(folder.resolve(PRIVATE))));
        ChainKeys keys = new ChainKeys(folder.resolve(SEAL), checkpoint);
        SealKeys.read(keys.sealFile);
        return keys;
    }

    /** The keys of the seals as they are now: they may be renewed while the product runs. */
    public SealKeys seal() {
        try {
            return SealKeys.read(sealFile);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public PrivateKey checkpoint() {
        return checkpoint;
    }

    public static PublicKey readPublic(Path file) throws IOException, GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(decode(file)));
    }

    public static boolean areIn(Path folder) {
        return Files.exists(folder.resolve(SEAL)) && Files.exists(folder.resolve(PRIVATE));
    }

    /** Makes new keys; never over existing ones. */
    public static void make(Path folder) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        write(folder.resolve(SEAL), SealKeys.first().text());
        write(folder.resolve(PRIVATE), encoded(pair.getPrivate()));
        write(folder.resolve(PUBLIC), encoded(pair.getPublic()));
    }

    /** Adds a key for the seals that makes none yet, so that every server can know it before one uses it. */
    public static void addNext(Path folder) throws IOException {
        replace(
                folder.resolve(SEAL),
                SealKeys.read(folder.resolve(SEAL)).withNext().text());
    }

    /** Lets the key that waits make the seals from then on; the older ones stay, to prove the seals that they made. */
    public static void useNext(Path folder, Instant now) throws IOException {
        replace(
                folder.resolve(SEAL),
                SealKeys.read(folder.resolve(SEAL)).usingNext(now).text());
    }

    /** At once: whoever reads meanwhile finds all of the old file or all of the new one. */
    private static void replace(Path file, String keys) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        write(beside, keys);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String encoded(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded()) + "\n";
    }

    private static void write(Path file, String keys) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.writeString(file, keys);
    }

    private static byte[] decode(Path file) throws IOException {
        try {
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IllegalArgumentException unreadable) {
            throw new IOException(file + " holds no key", unreadable);
        }
    }

    /** Says nothing of the keys. */
    @Override
    public String toString() {
        return "keys of the chain";
    }
}
