package nl.casusregie.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/** The letters that a PDF can show: they travel inside it, and no font holds all of them. */
@Component
class Letters {

    static final String PLAIN = "/liberation/LiberationSans-Regular.ttf";
    static final String BOLD = "/liberation/LiberationSans-Bold.ttf";

    private final CmapLookup known;

    Letters() {
        try (InputStream file = open(PLAIN);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            known = font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream open(String font) {
        InputStream file = Letters.class.getResourceAsStream(font);
        if (file == null) {
            throw new IllegalStateException("the font is not there: " + font);
        }
        return file;
    }

    /** The letters of the text that would not be seen; empty when all are. */
    String missing(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && known.getGlyphId(letter) == 0)
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
