package nl.casusregie.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Keeps away PDF files that do something when they are opened, or that are another file as well. Looks at the bytes and unpacks
 * nothing; what hides in a packed part is for the virus scanner and the reader's own program.
 */
final class PdfLook {

    private static final byte[] BEGIN = "%PDF-".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] END_OF_ARCHIVE = {'P', 'K', 5, 6};
    private static final int LONGEST_ARCHIVE_TAIL = 65_557;
    private static final List<byte[]> ACTIVE = List.of(
            "/JavaScript".getBytes(StandardCharsets.ISO_8859_1),
            "/JS".getBytes(StandardCharsets.ISO_8859_1),
            "/Launch".getBytes(StandardCharsets.ISO_8859_1),
            "/EmbeddedFile".getBytes(StandardCharsets.ISO_8859_1),
            "/RichMedia".getBytes(StandardCharsets.ISO_8859_1));

    private PdfLook() {}

    static void check(byte[] content) throws NotTaken {
        if (!beginsAsPdf(content) || ByteSearch.holds(content, content.length - LONGEST_ARCHIVE_TAIL, END_OF_ARCHIVE)) {
            throw new NotTaken("refusal.fileIsSomethingElse");
        }
        if (ACTIVE.stream().anyMatch(word -> ByteSearch.holds(content, 0, word))) {
            throw new NotTaken("refusal.fileIsActive");
        }
    }

    private static boolean beginsAsPdf(byte[] content) {
        return content.length > BEGIN.length
                && java.util.Arrays.equals(content, 0, BEGIN.length, BEGIN, 0, BEGIN.length);
    }
}
