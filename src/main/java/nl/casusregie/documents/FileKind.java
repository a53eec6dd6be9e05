package nl.casusregie.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that are taken; every other is refused, so that what is not understood is not passed on (ASVS 5.2.2). */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", "odt"),
    OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    static Optional<FileKind> byExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /** Every ending that is taken, for the file chooser. */
    public static List<String> allEndings() {
        return Stream.of(values())
                .flatMap(kind -> kind.extensions.stream())
                .map(extension -> "." + extension)
                .toList();
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extensions.getFirst();
    }

    public boolean isImage() {
        return this == JPEG || this == PNG;
    }

    boolean isPackage() {
        return switch (this) {
            case WORD, EXCEL, OPEN_TEXT, OPEN_SHEET -> true;
            default -> false;
        };
    }

    /** Whether the program that wrote it may have left the name of its author, which we do not take out. */
    public boolean mayNameAuthor() {
        return this == PDF || isPackage();
    }

    public String key() {
        return "documents.file." + name();
    }
}
