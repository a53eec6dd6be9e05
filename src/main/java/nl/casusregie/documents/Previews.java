package nl.casusregie.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Shows what stands in a file without taking it along. It opens the file as {@link Documents} does: under the same rights, on record
 * for each page, and never before it was found clean.
 */
@Component
public class Previews {

    private static final int LONGEST_TEXT = 20_000;

    /** Each is a process with a few hundred megabytes. */
    private static final int AT_ONCE = 2;

    private final Documents documents;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Previews(Documents documents) {
        this.documents = documents;
    }

    /** A page of a PDF, drawn; the first page has number 1. */
    public Outcome<DrawnPage> page(CaseId caseId, UUID document, UUID version, int page) {
        Outcome<OpenedFile> file = documents.open(caseId, document, version);
        if (!file.isDone()) {
            return Outcome.refused(file.reasons());
        }
        try (InputStream content = file.value().content()) {
            return drawn(content, page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Outcome<DrawnPage> drawn(InputStream content, int page) throws IOException {
        if (!places.tryAcquire()) {
            return refused("refusal.previewBusy");
        }
        try {
            return Outcome.done(DrawingProcess.draw(content.readAllBytes(), page));
        } catch (NotDrawn reason) {
            return refused(reason.key());
        } finally {
            places.release();
        }
    }

    /** The beginning of a plain text. */
    public Outcome<String> text(CaseId caseId, UUID document, UUID version) {
        return documents.open(caseId, document, version).map(Previews::beginning);
    }

    private static String beginning(OpenedFile file) {
        try (InputStream content = file.content()) {
            String text = decoded(content.readNBytes(Intake.LARGEST));
            return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Old programs write the Western set; what is not UTF-8 is taken for that. */
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static <T> Outcome<T> refused(String key) {
        return Outcome.refused(Refusal.at("", key));
    }
}
