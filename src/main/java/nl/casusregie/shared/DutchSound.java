package nl.casusregie.shared;

import java.util.regex.Pattern;

/**
 * How a name sounds in the Netherlands, whatever way it is spelled: Meijer is Meyer, Visser is Fisser, Youssef is Joesoef. The
 * usual keys (Soundex, Metaphone) are made for English. The first sound and the consonants after it; a name with hardly any keeps
 * its vowels, else everything short would sound alike. Looking for somebody and comparing households hear the same.
 */
public final class DutchSound {

    private record Spelling(Pattern written, String heard) {}

    /** Longest first, so that "sch" is not read as "s" and "ch". */
    private static final Spelling[] SPELLINGS = {
        spelling("aa?uw|ouw|au|ou", "O"),
        spelling("uij|uy|ui", "U"),
        spelling("eij|ey|ei|ij|ay|ai", "E"),
        spelling("oe|oo|ue|uu", "u"),
        spelling("ae|aa", "a"),
        spelling("ie|ee", "e"),
        spelling("tsch|tsj|tj", "tj"),
        spelling("sch(?![aeiouOUE])", "s"),
        spelling("sch", "sg"),
        spelling("sj|sh", "s"),
        spelling("dt", "t"),
        spelling("th", "t"),
        spelling("ph", "f"),
        spelling("kh|gh|ch|(?<=a)h(?=m)", "g"),
        spelling("ck", "k"),
        spelling("c(?=[eiyE])", "s"),
        spelling("[cq]", "k"),
        spelling("x", "ks"),
        spelling("v", "f"),
        spelling("z", "s"),
        spelling("^y", "j"),
        spelling("y", "E"),
        spelling("d$", "t"),
        spelling("b$", "p"),
    };

    private static final Pattern TWICE = Pattern.compile("(.)\\1+");
    private static final Pattern LATER_VOWELS = Pattern.compile("(?<!^)[aeiouOUE]");
    private static final int FEW = 3;

    private DutchSound() {}

    /** The key of one word in small letters without marks. */
    public static String of(String word) {
        String sound = word;
        for (Spelling each : SPELLINGS) {
            sound = each.written().matcher(sound).replaceAll(each.heard());
        }
        String whole = once(sound);
        String bare = once(LATER_VOWELS.matcher(whole).replaceAll(""));
        return bare.length() < FEW ? whole : bare;
    }

    private static Spelling spelling(String written, String heard) {
        return new Spelling(Pattern.compile(written), heard);
    }

    private static String once(String letters) {
        return TWICE.matcher(letters).replaceAll("$1");
    }
}
