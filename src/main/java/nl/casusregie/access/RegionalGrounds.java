package nl.casusregie.access;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the partners of a region agreed to share with each kind of organisation, and on which ground. */
@Component
class RegionalGrounds {

    private final Map<String, Object> content;

    RegionalGrounds(@Value("${casusregie.access.grounds:classpath:/access/grounds.yml}") Resource file)
            throws IOException {
        try (InputStream in = file.getInputStream()) {
            content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        }
    }

    /** An agreement: what may go, and how it is lawful. */
    record Agreement(Set<Label> categories, SharingTerms terms) {}

    Optional<Agreement> of(String regionCode, OrganisationKind kind, LocalDate today) {
        Object own = table("regions").get(regionCode);
        Object line = own instanceof Map ? ((Map<?, ?>) own).get(kind.name()) : null;
        return Optional.ofNullable(line != null ? line : table("default").get(kind.name()))
                .map(found -> agreement((Map<?, ?>) found, today));
    }

    /** How many working days before a sharing ends whoever leads the case is asked whether it goes on. */
    int askBefore(String regionCode) {
        return number(regionCode, "ask-before");
    }

    /** After how many months consent is asked again. */
    int consentMonths(String regionCode) {
        return number(regionCode, "consent-months");
    }

    private int number(String regionCode, String name) {
        Object own = table("regions").get(regionCode);
        Object number = own instanceof Map ? ((Map<?, ?>) own).get(name) : null;
        return Integer.parseInt((number == null ? said(content, name) : number).toString());
    }

    private Agreement agreement(Map<?, ?> line, LocalDate today) {
        Set<Label> categories = EnumSet.noneOf(Label.class);
        ((Collection<?>) said(line, "categories")).forEach(name -> categories.add(Label.valueOf(name.toString())));
        return new Agreement(
                categories,
                new SharingTerms(
                        LegalGround.valueOf(said(line, "ground").toString()),
                        said(content, "purpose").toString(),
                        said(content, "necessity").toString(),
                        today.plusMonths(Long.parseLong(said(content, "months").toString()))));
    }

    private Map<?, ?> table(String key) {
        return (Map<?, ?>) said(content, key);
    }

    private static Object said(Map<?, ?> line, String key) {
        return Objects.requireNonNull(line.get(key), () -> "the regional grounds say nothing about " + key);
    }
}
