package nl.casusregie.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The letters for a PDF that does not bring its own: those that the product has with it. The fonts of the machine are not looked at,
 * which takes seconds and lets a page look different on every server.
 */
final class StandInFonts implements FontMapper {

    private final Map<String, TrueTypeFont> read = new HashMap<>();

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor about) {
        return new FontMapping<>(font(name, about), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor about) {
        return new FontMapping<>(font(name, about), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, @Nullable PDFontDescriptor about, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font(name, about), true);
    }

    private TrueTypeFont font(@Nullable String name, @Nullable PDFontDescriptor about) {
        String called = name == null ? "" : name.toLowerCase(Locale.ROOT);
        boolean mono = called.contains("cour") || called.contains("mono") || about != null && about.isFixedPitch();
        boolean serif = called.contains("times") || called.contains("serif") || about != null && about.isSerif();
        boolean bold = called.contains("bold") || about != null && about.isForceBold();
        boolean slanted = called.contains("italic") || called.contains("oblique") || about != null && about.isItalic();
        String family = mono ? "Mono" : serif && !called.contains("sans") ? "Serif" : "Sans";
        String style = (bold ? "Bold" : "") + (slanted ? "Italic" : "");
        return read.computeIfAbsent(family + "-" + (style.isEmpty() ? "Regular" : style), StandInFonts::read);
    }

    private static TrueTypeFont read(String font) {
        String place = "/liberation/Liberation" + font + ".ttf";
        try (InputStream file = StandInFonts.class.getResourceAsStream(place)) {
            if (file == null) {
                throw new IllegalStateException("the font is not there: " + place);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
