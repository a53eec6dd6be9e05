package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Words of the journey that occur nowhere else, one or more for each class of data, and the places they must not turn up in
 * (trust.md R3). The allow-list of a place names the classes that belong there; anything else fails.
 */
final class Canaries {

    /** A class of data, with words of the journey that are in it. */
    enum Class {
        NAME("Verhoef", "Saskia"),
        APPLICATION("Zeven meldingen in een jaar", "Relatietherapie en een tijdelijk huisverbod"),
        OWN_WORDS("Ik wil rust voor Noa", "Ik mis mijn dochter"),
        CONTRIBUTION("Noa is er elke keer bij", "Twee keer aan de deur geweest"),
        ANALYSIS("Noa slaapt slecht", "Niemand houdt vader aan de afspra"),
        PLAN("Vader komt onaangekondigd langs", "Vader komt niet aan de deur", "Papa komt niet zomaar langs"),
        REQUEST("Wilt u Noa screenen op trauma", "Kind van 8 zag herhaald geweld", "Bel alleen moeder, voor 14 uur"),
        ACUTE("Vader staat schreeuwend voor de deur");

        private final List<String> words;

        Class(String... words) {
            this.words = List.of(words);
        }
    }

    private final Map<String, Set<Class>> found = new LinkedHashMap<>();

    /** Looks through a place and remembers which classes it holds. */
    Canaries look(String place, String text) {
        Set<Class> classes = found.computeIfAbsent(place, any -> new TreeSet<>());
        for (Class each : Class.values()) {
            if (each.words.stream().anyMatch(text::contains)) {
                classes.add(each);
            }
        }
        return this;
    }

    Canaries lookIntoFile(String place, Path file) {
        try {
            return look(place, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks through every row of every table of a schema. */
    Canaries lookIntoSchema(JdbcClient jdbc, String schema, Set<String> except) {
        List<String> tables = jdbc.sql("select table_name from information_schema.tables where table_schema = :schema"
                        + " and table_type = 'BASE TABLE'")
                .param("schema", schema)
                .query(String.class)
                .list();
        tables.stream().filter(table -> !except.contains(table)).forEach(table -> {
            String rows = jdbc.sql(
                            "select coalesce(string_agg(t::text, chr(10)), '') from " + schema + "." + table + " t")
                    .query(String.class)
                    .single();
            look(schema + "." + table, rows);
        });
        return this;
    }

    /** The matrix of places and classes equals the allow-list; a place that is not in it holds nothing. */
    void mustEqual(Map<String, Set<Class>> allowed) {
        found.forEach((place, classes) -> assertThat(classes)
                .as("classes of data found in: " + place)
                .isEqualTo(allowed.getOrDefault(place, Set.of())));
        assertThat(found.keySet()).as("places that were looked through").containsAll(allowed.keySet());
    }

    /** Of a place that may hold some classes: none beside them. */
    void holdsAtMost(String place, Set<Class> most) {
        assertThat(most).as("classes of data found in: " + place).containsAll(found.getOrDefault(place, Set.of()));
    }

    /** Leaves a place out that was judged apart. */
    Canaries forget(String place) {
        found.remove(place);
        return this;
    }

    Set<String> placesWith(Class sought) {
        Set<String> places = new TreeSet<>();
        found.forEach((place, classes) -> {
            if (classes.contains(sought)) {
                places.add(place);
            }
        });
        return places;
    }
}
