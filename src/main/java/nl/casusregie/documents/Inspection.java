package nl.casusregie.documents;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;

/** Looks what a file is by its content, and whether it is what its name says (trust.md 7, AC-F7). */
final class Inspection {

    /** What a package of office documents looks like from outside. */
    private static final Set<String> PACKAGES = Set.of(
            "application/zip",
            "application/x-tika-ooxml",
            FileKind.OPEN_TEXT.mediaType(),
            FileKind.OPEN_SHEET.mediaType());

    private static final int HEAD = 64 * 1024;
    private static final Tika TIKA = new Tika();

    private Inspection() {}

    static Inspected of(byte[] content, String fileName) throws NotTaken {
        if (content.length == 0) {
            throw new NotTaken("refusal.fileEmpty");
        }
        FileKind named =
                FileKind.byExtension(extension(fileName)).orElseThrow(() -> new NotTaken("refusal.fileTypeNotTaken"));
        String type = typeOf(content);
        if (!fits(named, type)) {
            throw new NotTaken("refusal.fileIsSomethingElse");
        }
        if (named.isPackage()) {
            OfficePackage.check(content, named);
        }
        if (named == FileKind.PDF) {
            PdfLook.check(content);
        }
        return named.isImage()
                ? new Inspected(named, ImageCleaning.of(content, named), true)
                : new Inspected(named, content, false);
    }

    private static boolean fits(FileKind named, String type) {
        return named.isPackage() ? PACKAGES.contains(type) : named.mediaType().equals(type);
    }

    private static String typeOf(byte[] content) {
        byte[] head = content.length > HEAD ? java.util.Arrays.copyOf(content, HEAD) : content;
        return TIKA.detect(head);
    }

    private static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }
}
