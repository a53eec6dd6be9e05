package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;

/**
 * Keeps the keyboard where it was when a part of the page is read and drawn again: on what has the same address or name. What is
 * gone for good leaves it at the beginning of the page: it never falls off (WCAG 2.4.3, trust.md 6).
 */
public final class KeptFocus {

    /** What a part is called, and what is called so: the kind of part with its address or name, or else with words. */
    private static final String NAMES =
            """
            const sign = (part, words = '') => {
                const name = part.getAttribute?.('href') || part.getAttribute?.('aria-label') || words;
                return name ? `${part.localName} ${name}` : null;
            };
            const find = (within, was, words = () => '') => [...within.querySelectorAll(was.split(' ', 1)[0])]
                .find(each => sign(each, words(each)) === was && each.checkVisibility({visibilityProperty: true}));
            """;

    /** Where the keyboard was, by what it was on: what is read again is drawn again, and the keyboard must not fall off. */
    private static final String REMEMBER_FOCUS = NAMES
            + """
            if (this.crFocused !== undefined) return;
            this.crFocused = null;
            this.crSign = part => this.contains(part) ? sign(part) : null;
            this.crFind = was => find(this, was);
            this.addEventListener('focusin', event => this.crFocused = sign(event.target));
            const above = part => part.closest && part.closest('vaadin-dialog, vaadin-confirm-dialog');
            this.addEventListener('focusout', event => {
                if (event.relatedTarget && !above(event.relatedTarget)) this.crFocused = null;
            });
            document.addEventListener('pointerdown', event => {
                if (!event.composedPath().includes(this) && !above(event.target)) this.crFocused = null;
            }, true);
            """;

    /** A row may be written anew in place: then the keyboard stands on the same place in another row, and goes after its own. */
    private static final String KEEP_FOCUS =
            """
            const was = this.crFocused;
            if (!was) return;
            const seek = tries => {
                const at = document.activeElement;
                if (this.crFocused !== was) return;
                if (at && at !== document.body && !this.contains(at)) {
                    if (tries > 30) requestAnimationFrame(() => seek(tries - 1));
                    return;
                }
                if (this.crSign(at) !== was) this.crFind(was)?.focus({preventScroll: true});
                if (tries) { requestAnimationFrame(() => seek(tries - 1)); } else { this.crFocused = this.crSign(at); }
            };
            seek(60);
            """;

    /** A mouse that was pressed beside everything lets go on purpose, and so does who went on to the bar of the browser. */
    private static final String NEVER_LOST = NAMES
            + """
            let was = null, name = '', looking = false;
            const above = part => part.closest?.('vaadin-dialog, vaadin-confirm-dialog');
            const words = part => part.textContent.trim();
            const again = () => was.isConnected && was.checkVisibility() ? was : name && find(this, name, words);
            const look = tries => {
                looking = document.activeElement === document.body && document.hasFocus() && was
                    && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
                if (looking) {
                    (tries ? again() : this)?.focus?.({preventScroll: true});
                    if (tries) { requestAnimationFrame(() => look(tries - 1)); } else { looking = false; }
                }
            };
            document.addEventListener('focusin', event => {
                if (above(event.target)) return;
                was = this.contains(event.target) && event.target !== this ? event.target : null;
                name = was && sign(was, words(was));
            });
            document.addEventListener('pointerdown', event => { if (!above(event.target)) was = null; }, true);
            new MutationObserver(() => {
                if (was && !looking && document.activeElement === document.body && document.hasFocus()) look(60);
            }).observe(document.body, {childList: true, subtree: true});
            """;

    private KeptFocus() {}

    /** For the part of the frame in which every page is shown. */
    static void neverLeave(Component main) {
        main.getElement().executeJs(NEVER_LOST);
    }

    /** Remembers from now on what within the component has the keyboard. */
    public static void follow(Component part) {
        part.addAttachListener(attached -> part.getElement().executeJs(REMEMBER_FOCUS));
    }

    /** Call after it was drawn again. */
    public static void restore(Component part) {
        part.getElement().executeJs(KEEP_FOCUS);
    }
}
