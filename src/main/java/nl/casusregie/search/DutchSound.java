package nl.casusregie.search;

import java.util.Set;

/**
 * How a name sounds in Dutch, as a short key: names that are said alike have the same key, however they are written. Made for
 * names that people in the Netherlands have; the usual keys (Soundex, Metaphone) are made for English. The rules, in order:
 * letters that sound alike become one (v f, z s, ck k, ph f, th dt t, x ks, q k, c k or s, sch s, ij y ei i, ou au o, oe u, ch
 * kh h, gh g), a doubled letter counts once, a mute h goes, and vowels go except at the beginning; a short name keeps them, else
 * everything short would sound alike.
 */
final class DutchSound {

    private static final String VOWELS = "aeiou";
    private static final int SHORT = 2;

    private static final String[][] ALIKE = {
        {"tsj", "s"}, {"dsj", "s"}, {"dj", "j"}, {"sch", "s"}, {"sj", "s"}, {"sh", "s"}, {"chr", "kr"}, {"ph", "f"},
        {"th", "t"}, {"dt", "t"}, {"ck", "k"}, {"cq", "k"}, {"qu", "kw"}, {"q", "k"}, {"x", "ks"}, {"ch", "h"},
        {"gh", "g"}, {"kh", "h"}, {"ij", "i"}, {"ey", "i"}, {"ei", "i"}, {"ay", "i"}, {"ai", "i"}, {"uy", "ui"},
        {"y", "i"}, {"ouw", "o"}, {"auw", "o"}, {"ou", "o"}, {"au", "o"}, {"oe", "u"}, {"ae", "a"}, {"ie", "i"},
        {"ce", "se"}, {"ci", "si"}, {"c", "k"}, {"v", "f"}, {"z", "s"}, {"w", "f"},
    };

    /** At the end of a name these sound alike. */
    private static final Set<Character> HARD_AT_THE_END = Set.of('d', 'b');

    private DutchSound() {}

    /** The key of a word in small letters without marks; empty when it has no letters from a to z. */
    static String of(String word) {
        String letters = word.replaceAll("[^a-z]", "");
        if (letters.isEmpty()) {
            return "";
        }
        for (String[] each : ALIKE) {
            letters = letters.replace(each[0], each[1]);
        }
        letters = once(hardened(letters));
        String consonants = skeleton(letters);
        return consonants.length() <= SHORT ? letters.replaceAll("(?<=.)h", "") : consonants;
    }

    private static String hardened(String letters) {
        char last = letters.charAt(letters.length() - 1);
        return HARD_AT_THE_END.contains(last)
                ? letters.substring(0, letters.length() - 1) + (last == 'd' ? 't' : 'p')
                : letters;
    }

    private static String skeleton(String letters) {
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean vowel = VOWELS.indexOf(letter) >= 0;
            if (i == 0) {
                found.append(vowel ? 'a' : letter);
            } else if (!vowel && letter != 'h' && letter != 'j') {
                found.append(letter);
            }
        }
        return found.toString();
    }

    private static String once(String letters) {
        return letters.replaceAll("(.)\\1+", "$1");
    }
}
