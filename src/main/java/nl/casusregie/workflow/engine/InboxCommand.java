package nl.casusregie.workflow.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The command {@code --casusregie.inbox.command=check} (or {@code rebuild}): says whether the inbox agrees with engine and
 * cases, or makes it agree, and stops. Ends with 0 when it agrees, with 2 when a check found that it does not.
 */
@Component
@ConditionalOnProperty("casusregie.inbox.command")
class InboxCommand {

    private static final Logger log = LoggerFactory.getLogger(InboxCommand.class);

    private final InboxAgreement agreement;

    InboxCommand(InboxAgreement agreement) {
        this.agreement = agreement;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        boolean rebuild = "rebuild"
                .equals(event.getApplicationContext().getEnvironment().getProperty("casusregie.inbox.command"));
        InboxAgreement.Difference found = rebuild ? agreement.rebuild() : agreement.check();
        log.info(
                "inbox: {} tasks without a line, {} lines without a task, {} lines unlike their case{}",
                found.missing(),
                found.surplus(),
                found.unlike(),
                rebuild ? "; mended" : "");
        int status = found.isNone() || rebuild ? 0 : 2;
        System.exit(SpringApplication.exit(event.getApplicationContext(), () -> status));
    }
}
