package nl.casusregie.search;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The command {@code --casusregie.search.command=check} (or {@code rebuild}): says whether everything can be found and nothing
 * else, or makes it so, and stops. Ends with 0 when it is so, with 2 when a check found that it is not.
 */
@Component
@ConditionalOnProperty("casusregie.search.command")
class SearchCommand {

    private static final Logger log = LoggerFactory.getLogger(SearchCommand.class);

    private final SearchIndex index;

    SearchCommand(SearchIndex index) {
        this.index = index;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        boolean rebuild = "rebuild"
                .equals(event.getApplicationContext().getEnvironment().getProperty("casusregie.search.command"));
        SearchIndex.Difference found = rebuild ? index.rebuild() : index.check();
        log.info(
                "search: {} items without a row, {} rows without an item, {} follow by themselves{}",
                found.missing(),
                found.surplus(),
                found.waiting(),
                rebuild ? "; mended" : "");
        int status = found.isNone() || rebuild ? 0 : 2;
        System.exit(SpringApplication.exit(event.getApplicationContext(), () -> status));
    }
}
