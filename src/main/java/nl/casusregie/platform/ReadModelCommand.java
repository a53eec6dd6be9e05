package nl.casusregie.platform;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The commands {@code --casusregie.inbox.command=check} and {@code --casusregie.search.command=check} (or {@code rebuild}): say
 * whether rows for reading agree with what they repeat, or make them agree, and stop. Ends with 0 when they agree, with 2 when a
 * check found that they do not.
 */
@Component
class ReadModelCommand {

    private static final Logger log = LoggerFactory.getLogger(ReadModelCommand.class);

    private final List<ReadModel> models;
    private final Environment settings;

    ReadModelCommand(List<ReadModel> models, Environment settings) {
        this.models = models;
        this.settings = settings;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        ApplicationContext context = event.getApplicationContext();
        models.forEach(model -> {
            String command = settings.getProperty("casusregie." + model.name() + ".command");
            if (command != null) {
                int status = run(model, "rebuild".equals(command));
                System.exit(SpringApplication.exit(context, () -> status));
            }
        });
    }

    static int run(ReadModel model, boolean rebuild) {
        ReadModel.Difference found = rebuild ? model.rebuild() : model.check();
        log.info("{}: {}{}", model.name(), found, rebuild ? "; mended" : "");
        return found.isNone() || rebuild ? 0 : 2;
    }
}
