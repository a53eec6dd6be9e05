package nl.casusregie.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** Reads the stories of the demo. */
final class Stories {

    private Stories() {}

    static List<Story> all() {
        try {
            return new Binder(ConfigurationPropertySources.from(new YamlPropertySourceLoader()
                            .load("households", new ClassPathResource("demo/households.yml"))))
                    .bind("households", Bindable.listOf(Story.class))
                    .get();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
