package nl.casusregie.matching;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.casusregie.shared.DutchSound;
import nl.casusregie.shared.Letters;

/** The sounds by which the name of a person is compared: the name somebody is called by, and each part of the family name. */
final class Sound {

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
            sounds.add(DutchSound.of(word));
        }
    }

    private static String letters(String text) {
        return Letters.plain(text.replaceAll("['’‘`´]", ""))
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }
}
