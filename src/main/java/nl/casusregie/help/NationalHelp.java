package nl.casusregie.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The texts that come with the product, in Dutch and English; a step without a text stops the start. */
@Component
class NationalHelp {

    private final Map<String, Edition> editions = Map.of("nl", new Edition("nl"), "en", new Edition("en"));

    HelpText text(HelpTopic topic, Locale locale) {
        return Objects.requireNonNull(edition(locale).texts.get(topic));
    }

    String version(Locale locale) {
        return edition(locale).version;
    }

    /** Other languages than English read Dutch. */
    static String language(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "en" : "nl";
    }

    private Edition edition(Locale locale) {
        return Objects.requireNonNull(editions.get(language(locale)));
    }

    private static final class Edition {

        private final String version;
        private final Map<HelpTopic, HelpText> texts = new EnumMap<>(HelpTopic.class);

        Edition(String language) {
            try (InputStream in = new ClassPathResource("help/help_" + language + ".yml").getInputStream()) {
                Map<String, Object> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
                version = text(content.get("version"));
                Map<?, ?> steps = (Map<?, ?>) Objects.requireNonNull(content.get("steps"));
                steps.forEach((topic, step) -> texts.put(HelpTopic.valueOf(text(topic)), read((Map<?, ?>) step)));
            } catch (IOException unreadable) {
                throw new IllegalStateException("the help texts cannot be read", unreadable);
            }
            for (HelpTopic topic : HelpTopic.values()) {
                if (!texts.containsKey(topic)) {
                    throw new IllegalStateException("no help text in " + language + " about " + topic);
                }
            }
        }

        private static HelpText read(Map<?, ?> step) {
            return new HelpText(
                    text(step.get("summary")).strip(),
                    lines(step, "points").stream().map(Edition::text).toList(),
                    lines(step, "definitions").stream()
                            .map(line -> new HelpText.Definition(part(line, "term"), part(line, "meaning")))
                            .toList(),
                    lines(step, "phones").stream()
                            .map(line ->
                                    new HelpText.Phone(part(line, "name"), part(line, "number"), part(line, "when")))
                            .toList(),
                    lines(step, "links").stream()
                            .map(line -> new HelpText.Link(part(line, "name"), part(line, "address")))
                            .toList(),
                    lines(step, "sources").stream().map(Edition::text).toList());
        }

        private static List<?> lines(Map<?, ?> step, String name) {
            return step.get(name) instanceof List<?> list ? list : List.of();
        }

        private static String part(Object line, String name) {
            Object part = ((Map<?, ?>) line).get(name);
            return part == null ? "" : text(part);
        }

        private static String text(@org.jspecify.annotations.Nullable Object value) {
            return Objects.requireNonNull(value, "a part of the help texts is missing")
                    .toString();
        }
    }
}
