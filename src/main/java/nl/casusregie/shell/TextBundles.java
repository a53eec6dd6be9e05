package nl.casusregie.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All texts people see, from one pair of files per module: {@code texts/<module>_nl.properties} and {@code _en.properties}.
 *
 * <p>Arguments are {0}, {1} ...; apostrophes are written as they are. A key that occurs in two files stops the start.
 */
@Component
public class TextBundles implements I18NProvider {

    public static final Locale DUTCH = Locale.of("nl");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Logger log = LoggerFactory.getLogger(TextBundles.class);

    private final Map<String, String> dutch;
    private final Map<String, String> english;

    public TextBundles() {
        this("classpath*:texts/");
    }

    TextBundles(String folder) {
        dutch = load(folder + "*_nl.properties");
        english = load(folder + "*_en.properties");
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(DUTCH, ENGLISH);
    }

    @Override
    public Locale getDefaultLocale() {
        return DUTCH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... args) {
        boolean isEnglish = ENGLISH.getLanguage().equals(locale.getLanguage());
        String text = (isEnglish ? english : dutch).get(key);
        if (text == null) {
            log.warn("No {} text for key '{}'", isEnglish ? "English" : "Dutch", key);
            return "!" + key;
        }
        return args.length == 0
                ? text
                : new MessageFormat(text.replace("'", "''"), isEnglish ? ENGLISH : DUTCH).format(args);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Map.copyOf(ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : dutch);
    }

    private static Map<String, String> load(String pattern) {
        Map<String, String> texts = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                for (Map.Entry<Object, Object> entry : read(file).entrySet()) {
                    String key = entry.getKey().toString();
                    if (texts.put(key, entry.getValue().toString()) != null) {
                        throw new IllegalStateException(
                                "Text key '" + key + "' is in " + file.getFilename() + " and in another file");
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static Properties read(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
