package nl.casusregie.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Letters as they are compared, whoever wrote them on whatever keyboard. */
public final class Letters {

    /** The most letters that one letter becomes. */
    private static final int LONGEST = 4;

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private Letters() {}

    /**
     * Small letters without marks: "Çelik" is "celik", "Søren" is "soren", "Groß" is "gross", "Ĳsbrand" is "ijsbrand". Letters that
     * are not Latin stay what they are; signs may become others.
     */
    public static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        char[] from = MARKS.matcher(apart).replaceAll("").toCharArray();
        char[] to = new char[from.length * LONGEST];
        int length = ASCIIFoldingFilter.foldToASCII(from, 0, to, 0, from.length);
        return new String(to, 0, length).toLowerCase(Locale.ROOT);
    }
}
