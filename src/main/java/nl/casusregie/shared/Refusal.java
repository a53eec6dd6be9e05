package nl.casusregie.shared;

import java.util.List;

/**
 * One reason why something was not done, in a form the screen can show.
 *
 * @param field the name of the field it is about, empty for the whole form
 * @param key the message key of the reason, in the text bundles of the refusing module
 * @param args the values the message needs
 */
public record Refusal(String field, String key, List<Object> args) {

    public Refusal {
        args = List.copyOf(args);
    }

    public static Refusal of(String key, Object... args) {
        return new Refusal("", key, List.of(args));
    }

    public static Refusal at(String field, String key, Object... args) {
        return new Refusal(field, key, List.of(args));
    }
}
