package nl.casusregie.access;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names in the form in which they are compared: without accents, capitals and signs, "ij" as "y", every way to write "van der"
 * the same. A double name counts as both of its halves. What is kept are hashes of that form, so it has its own table of letters and
 * not the one of {@link nl.casusregie.shared.Letters}: with another form old and new hashes would not meet.
 */
final class FamilyNames {

    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "der", "den", "het", "t", "te", "ten", "ter", "el", "al", "la", "le", "du", "des", "von", "zu",
            "di", "da", "dos", "op", "in", "aan", "bij", "onder", "v", "vd", "d", "s", "ben", "bin", "ibn", "bint",
            "abu", "ait");

    private FamilyNames() {}

    /** What a name is compared by. */
    record Compared(Set<String> families, Set<String> full) {}

    /** A person of a household, whose family name is known apart. */
    static Compared ofPerson(String given, String prefix, String family) {
        Set<String> families = new LinkedHashSet<>();
        halves((prefix + " " + family).strip()).forEach(half -> families.add(plain(half)));
        families.remove("");
        return compared(first(given), families);
    }

    /** A colleague, of whom the whole name is known: everything that may be the family name counts. */
    static Compared ofWhole(String name) {
        List<String> parts = Arrays.stream(name.strip().split("\\s+")).toList();
        Set<String> families = new LinkedHashSet<>();
        for (int i = 1; i < parts.size(); i++) {
            if (i == 1 || !isParticle(parts.get(i - 1))) {
                for (String half : halves(String.join(" ", parts.subList(i, parts.size())))) {
                    families.add(plain(half));
                }
            }
        }
        families.removeIf(each -> each.isEmpty() || isParticle(each));
        return compared(first(name), families);
    }

    private static Compared compared(String given, Set<String> families) {
        Set<String> full = new LinkedHashSet<>();
        if (!given.isEmpty()) {
            families.forEach(family -> full.add(given + " " + family));
        }
        return new Compared(Set.copyOf(families), Set.copyOf(full));
    }

    private static List<String> halves(String family) {
        return Arrays.stream(family.split("\\s*[-–—/]\\s*"))
                .map(String::strip)
                .filter(half -> !half.isEmpty())
                .toList();
    }

    private static String first(String given) {
        String[] parts = plain(given).split(" ");
        return parts[0];
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(plain(word));
    }

    static String plain(String text) {
        String letters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ı', 'i')
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replaceAll("['’‘`´]", "")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
        return (" " + letters + " ")
                .replace("ij", "y")
                .replaceAll(" (van|v) (de|den|der|d) | vd ", " vd ")
                .strip();
    }
}
