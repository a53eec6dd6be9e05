package nl.casusregie.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import nl.casusregie.shell.ui.LanguageChoice;
import nl.casusregie.shell.ui.UnexpectedErrors;
import org.springframework.stereotype.Component;

/** Gives every session its language and its error handler, and Vaadin's own messages our words. */
@Component
class ServiceSetup implements VaadinServiceInitListener {

    private final TextBundles texts;

    ServiceSetup(TextBundles texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> {
            init.getSession().setLocale(LanguageChoice.of(init.getRequest()));
            init.getSession().setErrorHandler(new UnexpectedErrors());
        });
        event.getSource().addUIInitListener(init -> connectionTexts(init.getUI()));
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        event.addIndexHtmlRequestListener(this::completePage);
    }

    private void completePage(IndexHtmlResponse page) {
        Locale language = language(page.getVaadinRequest());
        page.getDocument().getElementsByTag("html").attr("lang", language.getLanguage());
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
    }

    private static Locale language(VaadinRequest request) {
        VaadinSession session = VaadinSession.getCurrent();
        return session == null ? LanguageChoice.of(request) : session.getLocale();
    }

    private void connectionTexts(UI ui) {
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(texts.getTranslation("shell.connection.lost", ui.getLocale()));
        dialog.setDialogTextGaveUp(texts.getTranslation("shell.connection.gone", ui.getLocale()));
    }

    /** An expired session reloads the page, which leads to the log-in view. */
    private CustomizedSystemMessages systemMessages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.getTranslation("shell.error.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("shell.error.reload", locale));
        messages.setSyncErrorCaption(texts.getTranslation("shell.error.title", locale));
        messages.setSyncErrorMessage(texts.getTranslation("shell.error.reload", locale));
        return messages;
    }
}
