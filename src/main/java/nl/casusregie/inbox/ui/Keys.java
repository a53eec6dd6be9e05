package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keys of a page that work while nobody is typing and no dialog is open. Single letters can be switched off, because speech
 * and slips of the hand press them too (WCAG 2.1.4); the question mark always says what there is.
 */
class Keys {

    private static final String LISTEN =
            """
            const page = this;
            const press = event => {
              if (!page.isConnected) { document.removeEventListener('keydown', press); return; }
              if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
              const at = event.composedPath()[0];
              if (at.closest && at.closest('input, textarea, select, [contenteditable]')) return;
              const above = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-context-menu[opened]';
              if (document.querySelector(above)) return;
              if (event.key.length !== 1 || event.key === ' ') return;
              page.dispatchEvent(new CustomEvent('cr-key', {detail: {key: event.key}}));
            };
            document.addEventListener('keydown', press);
            """;

    private final Map<String, Runnable> acts = new LinkedHashMap<>();
    private boolean letters = true;

    Keys(Component page) {
        page.addAttachListener(attached -> page.getElement().executeJs(LISTEN));
        DomListenerRegistration heard = page.getElement()
                .addEventListener(
                        "cr-key",
                        event -> press(
                                event.getEventData().get("event.detail.key").asString()));
        heard.addEventData("event.detail.key");
    }

    Keys on(String key, Runnable act) {
        acts.put(key, act);
        return this;
    }

    void letters(boolean on) {
        letters = on;
    }

    void press(String key) {
        Runnable act = acts.get(key);
        if (act != null && (letters || key.equals("?"))) {
            act.run();
        }
    }
}
