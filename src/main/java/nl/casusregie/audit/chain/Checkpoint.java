package nl.casusregie.audit.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the newest seal was at a moment, signed and kept where whoever administers the database cannot write. One line of a
 * text file: moment, number of the seal, number of its last row, its code, signature.
 */
public record Checkpoint(String at, long seal, long lastId, String mac, String signature) {

    private static final String ENDING = ".checkpoints";

    /** Signs what the newest seal is now. */
    public static Optional<Checkpoint> ofNewestSeal(Connection connection, String at, PrivateKey key)
            throws SQLException, GeneralSecurityException {
        SealData newest = SealData.last(connection);
        return newest == null ? Optional.empty() : Optional.of(sign(at, newest, key));
    }

    private static Checkpoint sign(String at, SealData seal, PrivateKey key) throws GeneralSecurityException {
        String mac = HexFormat.of().formatHex(seal.mac());
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(key);
        signer.update(text(at, seal.number(), seal.lastId(), mac));
        return new Checkpoint(
                at, seal.number(), seal.lastId(), mac, Base64.getEncoder().encodeToString(signer.sign()));
    }

    /** All checkpoints of a folder, the oldest first; a line that was not signed with the key is an error, not a gap. */
    public static List<Checkpoint> read(Path folder, PublicKey key) throws IOException, GeneralSecurityException {
        List<Checkpoint> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    found.add(parse(line, key));
                }
            }
        }
        found.sort(Comparator.comparingLong(Checkpoint::seal));
        return found;
    }

    /** Adds it to the file of the node. */
    public void append(Path folder, String node) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(node.replaceAll("[^A-Za-z0-9.-]", "_") + ENDING);
        String line = String.join(" ", at, Long.toString(seal), Long.toString(lastId), mac, signature) + "\n";
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
    }

    boolean isOf(byte[] sealMac) {
        return mac.equals(HexFormat.of().formatHex(sealMac));
    }

    private static Checkpoint parse(String line, PublicKey key) throws IOException, GeneralSecurityException {
        String[] parts = line.split(" ");
        if (parts.length != 5) {
            throw new IOException("not a checkpoint: " + line);
        }
        Checkpoint read =
                new Checkpoint(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3], parts[4]);
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key);
        verifier.update(text(read.at, read.seal, read.lastId, read.mac));
        if (!verifier.verify(Base64.getDecoder().decode(read.signature))) {
            throw new IOException("the checkpoint of " + read.at + " was not signed with the key");
        }
        return read;
    }

    private static byte[] text(String at, long seal, long lastId, String mac) {
        return String.join(" ", "casusregie-checkpoint-1", at, Long.toString(seal), Long.toString(lastId), mac)
                .getBytes(StandardCharsets.UTF_8);
    }
}
