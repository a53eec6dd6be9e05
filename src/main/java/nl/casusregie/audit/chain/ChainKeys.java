package nl.casusregie.audit.chain;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * The keys of the chain, in files outside the database: the secret one of the seals, and the pair of the checkpoints. Whoever
 * checks needs the secret of the seals and the public key of the checkpoints; the private one stays with the product.
 */
public record ChainKeys(byte[] seal, PrivateKey checkpoint) {

    public static final String SEAL = "audit-seal.key";
    static final String PRIVATE = "audit-checkpoint-private.key";
    public static final String PUBLIC = "audit-checkpoint-public.key";

    private static final int LENGTH = 32;

    /** Reads the keys of a folder. */
    public static ChainKeys read(Path folder) throws IOException, GeneralSecurityException {
        return new ChainKeys(
                readSeal(folder.resolve(SEAL)),
                KeyFactory.getInstance("Ed25519")
                        .generatePrivate(new PKCS8EncodedKeySpec(decode(folder.resolve(PRIVATE)))));
    }

    public static byte[] readSeal(Path file) throws IOException {
        byte[] key = decode(file);
        if (key.length != LENGTH) {
            throw new IOException(file + " holds no key of 32 bytes");
        }
        return key;
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
        byte[] seal = new byte[LENGTH];
        new SecureRandom().nextBytes(seal);
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        write(folder.resolve(SEAL), seal);
        write(folder.resolve(PRIVATE), pair.getPrivate().getEncoded());
        write(folder.resolve(PUBLIC), pair.getPublic().getEncoded());
    }

    private static void write(Path file, byte[] key) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(key) + "\n");
    }

    private static byte[] decode(Path file) throws IOException {
        try {
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IllegalArgumentException unreadable) {
            throw new IOException(file + " holds no key", unreadable);
        }
    }

    /** Says nothing of the keys: records end up in logs. */
    @Override
    public String toString() {
        return "keys of the chain";
    }
}
