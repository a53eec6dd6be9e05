package nl.casusregie.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks at the parts of an office document: too many or too tightly packed ones, macros, programs and entities are refused
 * (AC-F5, AC-F7). It reads the list of parts and the first lines of those in XML, and unpacks nothing.
 */
final class OfficePackage {

    private static final int MOST_PARTS = 5_000;
    private static final long LARGEST_UNPACKED = 300L * 1024 * 1024;
    /** Small parts of nothing but spaces may be packed as tight as they like. */
    private static final long SMALL = 1024 * 1024;

    private static final long TIGHTEST = 100;
    private static final int FIRST_LINES = 2048;
    private static final Pattern ACTIVE =
            Pattern.compile(".*(vbaproject\\.bin|vbadata\\.xml|/activex/.*|^basic/.*|^scripts/.*|oleobject.*\\.bin"
                    + "|\\.(zip|gz|7z|rar|jar|exe|dll|js|vbs|bat|cmd|ps1|scr|hta|lnk))$");

    private OfficePackage() {}

    static void check(byte[] content, FileKind kind) throws NotTaken {
        try (ZipFile parts = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            long unpacked = 0;
            int count = 0;
            for (Enumeration<ZipArchiveEntry> each = parts.getEntries(); each.hasMoreElements(); ) {
                ZipArchiveEntry part = each.nextElement();
                unpacked += Math.max(0, part.getSize());
                count++;
                if (count > MOST_PARTS || unpacked > LARGEST_UNPACKED || isTight(part)) {
                    throw new NotTaken("refusal.filePackedTooTight");
                }
                look(parts, part);
            }
            if (!isWhatItSays(parts, kind)) {
                throw new NotTaken("refusal.fileIsSomethingElse");
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new NotTaken("refusal.fileDamaged");
        }
    }

    private static boolean isTight(ZipArchiveEntry part) {
        return part.getSize() > SMALL && part.getSize() / Math.max(1, part.getCompressedSize()) > TIGHTEST;
    }

    private static void look(ZipFile parts, ZipArchiveEntry part) throws IOException, NotTaken {
        String name = part.getName().toLowerCase(Locale.ROOT);
        if (ACTIVE.matcher(name).matches()) {
            throw new NotTaken("refusal.fileIsActive");
        }
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            String first = firstLines(parts, part);
            if (first.contains("<!DOCTYPE") || first.contains("<!ENTITY")) {
                throw new NotTaken("refusal.fileIsActive");
            }
        }
    }

    private static String firstLines(ZipFile parts, ZipArchiveEntry part) throws IOException {
        try (InputStream lines = parts.getInputStream(part)) {
            return new String(lines.readNBytes(FIRST_LINES), StandardCharsets.UTF_8);
        }
    }

    private static boolean isWhatItSays(ZipFile parts, FileKind kind) throws IOException {
        return switch (kind) {
            case WORD -> parts.getEntry("[Content_Types].xml") != null && parts.getEntry("word/document.xml") != null;
            case EXCEL -> parts.getEntry("[Content_Types].xml") != null && parts.getEntry("xl/workbook.xml") != null;
            default -> {
                ZipArchiveEntry type = parts.getEntry("mimetype");
                yield type != null && firstLines(parts, type).strip().equals(kind.mediaType());
            }
        };
    }
}
