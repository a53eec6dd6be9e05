package nl.casusregie.shell.door;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * The policy of the one page that has scripts: only scripts that carry the number made for this answer run, so an
 * injected one does not. Vaadin's client makes functions out of what its server sends, hence 'unsafe-eval' has to stay
 * (trust.md AC-S14; decision 0005 weighs it).
 */
@Component
class PagePolicy implements VaadinServiceInitListener {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PagePolicy::number);
    }

    private static void number(IndexHtmlResponse page) {
        byte[] random = new byte[18];
        RANDOM.nextBytes(random);
        String number = Base64.getEncoder().encodeToString(random);
        page.getDocument().getElementsByTag("script").attr("nonce", number);
        page.getVaadinResponse()
                .setHeader(
                        "Content-Security-Policy",
                        EveryAnswer.policy("script-src 'self' 'nonce-" + number + "' 'unsafe-eval'"));
    }
}
