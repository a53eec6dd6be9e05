package nl.casusregie.shell.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Puts the drawings of {@link Icons} in the page itself. */
@Component
class IconSet implements VaadinServiceInitListener {

    private final Element set;

    IconSet() throws IOException {
        String drawings = new ClassPathResource("shell/icons.svg").getContentAsString(StandardCharsets.UTF_8);
        set = new Element("vaadin-iconset")
                .attr("name", "vaadin")
                .attr("size", "16")
                .attr("hidden", true);
        set.append(drawings);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument().body().appendChild(set.clone()));
    }
}
