package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.tabs.Tabs;

/**
 * Tabs of which a screen reader finds nothing but tabs: the component marks the area that scrolls as one that takes focus,
 * and within a list of tabs that is not allowed (WCAG 1.3.1, axe rule aria-required-children).
 */
public class TabStrip extends Tabs {

    private static final String LEAVE_ONLY_TABS =
            """
            const strip = this.localName === 'vaadin-tabs' ? this : this.querySelector('vaadin-tabs');
            const leave = tries => {
                const area = strip?.shadowRoot?.querySelector('[part="tabs"]');
                if (area) {
                    area.removeAttribute('tabindex');
                } else if (tries) {
                    requestAnimationFrame(() => leave(tries - 1));
                }
            };
            leave(60)""";

    public TabStrip() {
        onlyTabs(this);
    }

    /** The same for tabs within another component. */
    public static void onlyTabs(Component tabs) {
        tabs.addAttachListener(attached -> tabs.getElement().executeJs(LEAVE_ONLY_TABS));
    }
}
