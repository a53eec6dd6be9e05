package nl.casusregie.documents;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the files lie: a folder that no address leads to, each under its id and sealed with its own key in AES-256-GCM per
 * segment (trust.md 5.4), so that neither a copy of the folder nor one of the database alone can be read.
 */
@Component
class FileStore {

    private static final int SEGMENT = 64 * 1024;
    private static final int KEY_BYTES = 32;
    private static final String UNFINISHED = ".part";

    private final Path folder;

    FileStore(@Value("${casusregie.documents.directory:}") String directory) {
        if (directory.isBlank()) {
            throw new IllegalStateException("No folder for documents was given (casusregie.documents.directory).");
        }
        folder = Path.of(directory).toAbsolutePath();
    }

    /** There whole or not there at all: what is half written has another name. */
    void write(UUID id, FileSecret secret, byte[] content) {
        Path file = place(id);
        Path unfinished = file.resolveSibling(id + UNFINISHED);
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream sealed = aead(secret).newEncryptingStream(Files.newOutputStream(unfinished), bound(id))) {
                sealed.write(content);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing a file failed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content, opened while it is read; a file that was changed or put elsewhere ends in an exception. */
    InputStream open(UUID id, FileSecret secret) {
        try {
            return aead(secret).newDecryptingStream(Files.newInputStream(place(id)), bound(id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("opening a file failed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(UUID id) {
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that was written before the moment, also what was never finished. */
    List<Path> writtenBefore(Instant moment) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> age(file).isBefore(moment))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant age(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            // Taken away meanwhile by another node.
            return Instant.MAX;
        }
    }

    /** Where the file of that id lies. */
    Path place(UUID id) {
        return folder.resolve(id.toString().substring(0, 2)).resolve(id.toString());
    }

    private static StreamingAead aead(FileSecret secret) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(secret.bytes(), "HmacSha256", KEY_BYTES, SEGMENT, 0);
    }

    private static byte[] bound(UUID id) {
        return ("document_version:file:" + id).getBytes(StandardCharsets.UTF_8);
    }
}
