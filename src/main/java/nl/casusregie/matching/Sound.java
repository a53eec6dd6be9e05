package nl.casusregie.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a name sounds in the Netherlands, whatever way it is spelled: Meijer is Meyer, Visser is Fisser, Youssef is Joesoef. The
 * first sound and the consonants after it; a name with hardly any keeps its vowels.
 */
final class Sound {

    /** Longest first, so that "sch" is not read as "s" and "ch". */
    private static final String[][] SOUNDS = {
        {"aa?uw|ouw|au|ou", "O"},
        {"uij|uy|ui", "U"},
        {"eij|ey|ei|ij|ay|ai", "E"},
        {"oe|oo|ue|uu", "u"},
        {"ae|aa", "a"},
        {"ie|ee", "e"},
        {"tsch|tsj|tj", "tj"},
        {"sch(?![aeiouOUE])", "s"},
        {"sch", "sg"},
        {"sj|sh", "s"},
        {"dt", "t"},
        {"th", "t"},
        {"ph", "f"},
        {"kh|gh|ch", "g"},
        {"ck", "k"},
        {"c(?=[eiyE])", "s"},
        {"[cq]", "k"},
        {"x", "ks"},
        {"v", "f"},
        {"z", "s"},
        {"^y", "j"},
        {"y", "E"},
        {"d$", "t"},
        {"b$", "p"},
    };

    private static final Pattern VOWELS = Pattern.compile("(?<!^)[aeiouOUE]");
    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "der", "den", "het", "t", "te", "ten", "ter", "el", "al", "la", "le", "du", "des", "von", "op",
            "in", "aan", "bij", "v", "vd", "d", "s", "ben", "bin", "ibn", "ait");

    private Sound() {}

    /** The sounds of every part of a name: each half of a double name, without "van der". */
    static Set<String> ofFamily(String name) {
        Set<String> sounds = new LinkedHashSet<>();
        for (String half : name.split("[-–—/]")) {
            StringBuilder together = new StringBuilder();
            Arrays.stream(letters(half).split(" "))
                    .filter(word -> !PARTICLES.contains(word))
                    .forEach(together::append);
            add(sounds, together.toString());
        }
        return sounds;
    }

    /** The sound of the name that somebody is called by: the first. */
    static Set<String> ofGiven(String names) {
        Set<String> sounds = new LinkedHashSet<>();
        add(sounds, letters(names.replace('-', ' ')).split(" ")[0]);
        return sounds;
    }

    private static void add(Set<String> sounds, String word) {
        if (!word.isEmpty()) {
            sounds.add(of(word));
        }
    }

    private static String of(String word) {
        String sound = word;
        for (String[] each : SOUNDS) {
            sound = sound.replaceAll(each[0], each[1]);
        }
        String once = sound.replaceAll("(.)\\1+", "$1");
        String bare = VOWELS.matcher(once).replaceAll("").replaceAll("(.)\\1+", "$1");
        return bare.length() < 3 ? once : bare;
    }

    private static String letters(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ı', 'i')
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replaceAll("['’‘`´]", "")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }
}
