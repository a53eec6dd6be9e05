package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Hands on a keyboard and no mouse. At every stop the focus must be somewhere, and be seen (WCAG 2.1.1, 2.4.7, 2.4.11); what is
 * wrong is gathered.
 */
final class Keyboard {

    private static final int FAR = 220;
    private static final String DIALOG = "vaadin-dialog[opened], vaadin-confirm-dialog[opened]";

    /** What has the focus, through every shadow: its name as a screen reader says it, and whether one sees that it has it. */
    private static final String FOCUS =
            """
            () => {
                let at = document.activeElement;
                const hosts = [];
                while (at && at.shadowRoot && at.shadowRoot.activeElement) { hosts.push(at); at = at.shadowRoot.activeElement; }
                if (!at || at === document.body) return {name: '', tag: 'body', seen: false, coveredBy: '', group: ''};
                const text = ids => (ids || '').split(' ').filter(Boolean).map(id =>
                    (at.getRootNode().getElementById?.(id) || document.getElementById(id))?.textContent || '').join(' ').trim();
                // What holds a whole form is not what its words name.
                const own = part => part.textContent.trim().length > 120 ? '' : part.textContent.trim();
                const labels = at.labels ? [...at.labels].map(each => each.textContent).join(' ').trim() : '';
                const cell = at.localName === 'td' || at.localName === 'th'
                    ? (at.querySelector('slot')?.assignedNodes() || []).map(each => each.textContent).join(' ').trim() || '-' : '';
                let name = cell || at.getAttribute('aria-label') || text(at.getAttribute('aria-labelledby')) || labels
                    || own(at);
                for (const host of hosts.reverse()) {
                    name = name || host.getAttribute('aria-label') || own(host);
                }
                const parents = [];
                for (let up = at; up; up = up.parentNode || up.host) { if (up.nodeType === 1) parents.push(up); }
                const ring = part => {
                    const style = getComputedStyle(part);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none';
                };
                const drawn = pseudo => {
                    const style = getComputedStyle(at, pseudo);
                    return style.content !== 'none' && (style.boxShadow !== 'none' || style.outlineStyle !== 'none');
                };
                const seen = ring(at) || drawn('::before') || drawn('::after') || at.matches('[tabindex="-1"]')
                    || parents.slice(0, 14).some(each => each.hasAttribute('focus-ring') || each.hasAttribute('navigating'))
                    || parents.slice(0, 3).some(each => getComputedStyle(each).outlineStyle !== 'none');
                const box = at.getBoundingClientRect();
                const x = box.x + box.width / 2, y = box.y + box.height / 2;
                let coveredBy = '';
                if (box.width && box.height && x > 0 && y > 0 && x < innerWidth && y < innerHeight) {
                    let top = document.elementFromPoint(x, y);
                    while (top && top.shadowRoot && top.shadowRoot.elementFromPoint(x, y)
                        && top.shadowRoot.elementFromPoint(x, y) !== top) top = top.shadowRoot.elementFromPoint(x, y);
                    const over = [];
                    for (let up = top; up; up = up.assignedSlot || up.parentNode || up.host) over.push(up);
                    if (!over.includes(at) && !parents.slice(0, 5).includes(top)) coveredBy = top.localName + '.' + top.className;
                }
                const group = at.closest('vaadin-radio-group, vaadin-checkbox-group');
                return {name: name.replace(/\\s+/g, ' '), tag: at.localName + (at.type ? ':' + at.type : ''), seen, coveredBy,
                    group: group ? group.querySelector(':scope > [slot=label]')?.textContent || '' : ''};
            }""";

    private final Desk desk;
    private final Page page;
    private final List<String> wrong = new ArrayList<>();
    private int keys;

    Keyboard(Desk desk) {
        this.desk = desk;
        this.page = desk.page();
    }

    /**
     * Where the focus is.
     *
     * @param tag the element with its type, such as {@code input:radio}
     * @param group the question that an answer belongs to
     * @param coveredBy what lies over it; empty when nothing does
     */
    record Stop(String name, String tag, String group, boolean seen, String coveredBy) {}

    Stop focus() {
        Map<?, ?> at = (Map<?, ?>) page.evaluate(FOCUS);
        return new Stop(
                String.valueOf(at.get("name")),
                String.valueOf(at.get("tag")),
                String.valueOf(at.get("group")),
                Boolean.TRUE.equals(at.get("seen")),
                String.valueOf(at.get("coveredBy")));
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        keys++;
        desk.settle();
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().insertText(text);
        keys++;
        return this;
    }

    /** On with Tab until something with that name has the focus. */
    Stop reach(String name) {
        return reach(name, "Tab");
    }

    Stop reach(String name, String by) {
        List<String> passed = new ArrayList<>();
        for (int stop = 0; stop < FAR; stop++) {
            Stop at = stop(by);
            passed.add(at.name());
            if (at.name().contains(name)) {
                return at;
            }
        }
        desk.picture(java.nio.file.Path.of("target", "browser-failures", desk.username() + "-not-reached.png"));
        throw new AssertionError(desk.username() + " does not get to \"" + name + "\" at " + page.url()
                + ", but passes " + passed.subList(0, Math.min(40, passed.size())));
    }

    /** One stop further. */
    Stop next() {
        return stop("Tab");
    }

    private Stop stop(String by) {
        page.keyboard().press(by);
        keys++;
        Stop at = focus();
        // What lies over it only while the page still moves into its place is gone at the next look.
        for (int looks = 0; looks < 20 && !at.coveredBy().isEmpty(); looks++) {
            page.waitForTimeout(50);
            at = focus();
        }
        note(at);
        return at;
    }

    /** Waits until what was pressed has brought the focus to something with that name. */
    void isAt(String name) {
        for (int tries = 0; tries < 100 && !focus().name().contains(name); tries++) {
            page.waitForTimeout(50);
        }
        assertThat(focus().name()).as("where the keyboard is").contains(name);
    }

    /** From the top of the page past everything that is on every page. */
    Keyboard skip() {
        reach("Naar de inhoud");
        return press("Enter");
    }

    /** On with Tab until a row of the table has the focus. */
    void intoTheList() {
        for (int stop = 0; stop < 60; stop++) {
            Stop at = next();
            if (at.tag().equals("td") || at.tag().equals("tr")) {
                return;
            }
        }
        throw new AssertionError("does not get into the list");
    }

    /** Opens a piece of work of the case from the list of one's organisation. */
    void openWork(String caseNumber) {
        desk.open("werk?lijst=van-mijn-organisatie&tekst=" + caseNumber);
        skip().intoTheList();
        press("o");
        page.waitForURL("**/taak/**");
        desk.settle();
    }

    /** Opens a dialog of the page by the button with that name. */
    void openDialog(String button) {
        skip().reach(button);
        press("Enter").opened();
    }

    void opened() {
        opened(Duration.ofSeconds(15));
    }

    /** Of what the product opens by itself, when it gets to it. */
    void opened(Duration within) {
        page.waitForFunction(
                "() => document.querySelector('" + DIALOG + "')",
                null,
                new Page.WaitForFunctionOptions().setTimeout(within.toMillis()));
        desk.settle();
    }

    void gone() {
        page.waitForFunction("() => !document.querySelector('" + DIALOG + "')");
        desk.settle();
    }

    /** The calendar or list that opened while one typed has gone. */
    Keyboard closed() {
        page.waitForFunction(
                "() => !document.querySelector('vaadin-date-picker[opened], vaadin-time-picker[opened], [slot$=picker][opened]')");
        desk.settle();
        return this;
    }

    /** Every stop had the focus in sight and nothing over it, and the keyboard is still somewhere. */
    void nothingWrong() {
        assertThat(wrong()).isEmpty();
        page.waitForFunction("() => document.activeElement !== document.body");
        assertThat(focus().tag()).as("somewhere on the page").isNotEqualTo("body");
        assertThat(desk.consoleErrors()).isEmpty();
    }

    private void note(Stop at) {
        if (at.tag().equals("body")) {
            // The browser's own bar has its turn between the last stop and the first.
            return;
        }
        if (!at.seen()) {
            wrong.add("not seen: " + at + " at " + page.url());
        }
        if (!at.coveredBy().isEmpty()) {
            wrong.add("covered: " + at + " at " + page.url());
        }
    }

    int keys() {
        return keys;
    }

    List<String> wrong() {
        return wrong.stream().distinct().toList();
    }
}
