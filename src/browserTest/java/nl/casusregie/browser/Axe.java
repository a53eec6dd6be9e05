package nl.casusregie.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Looks at a page with axe-core and gathers what it finds wrong (WCAG 2.2 A and AA, trust.md 6): wide and narrow, light and
 * dark, without leaving the page, so that an open dialog stays open.
 */
final class Axe {

    /** Whoever sits at a window of this width is looked at without making it another one first. */
    static final int WIDE = 1280;

    private static final List<Integer> WIDTHS = List.of(WIDE, 390);
    /** Axe reads each colour anew wherever it meets it, which is a large part of what it does: once is enough. */
    private static final String EACH_COLOUR_ONCE =
            """
            ;(() => {
                const colour = axe.commons.color.Color.prototype;
                const read = colour.parseString;
                const known = new Map();
                colour.parseString = function (text) {
                    if (known.has(text)) {
                        return Object.assign(this, known.get(text));
                    }
                    read.call(this, text);
                    known.set(text, {r: this.r, g: this.g, b: this.b, alpha: this.alpha});
                    return this;
                };
            })();""";

    /**
     * A colour of axe keeps its six numbers in six maps that only hold what is still used; the browser spends more on those
     * than axe on its questions. On the colour itself they cost nothing. What axe knows of parts of the page stays in such a map.
     */
    private static final String NUMBERS_ON_THE_COLOUR =
            """
            class extends WeakMap {
                mark = Symbol();
                get(key) {
                    return key.nodeType ? super.get(key) : key[this.mark];
                }
                has(key) {
                    return key.nodeType ? super.has(key) : this.mark in key;
                }
                set(key, value) {
                    if (key.nodeType) {
                        super.set(key, value);
                    } else {
                        key[this.mark] = value;
                    }
                    return this;
                }
            }""";

    private static final String EVERYTHING =
            "{type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}";

    /** What was just shown is drawn, and starts to move, two frames later. */
    private static final String DRAWN =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))";

    /** A colour that is still on its way to another is not what people read; also within components. */
    private static final String NO_MORE_MOVING =
            """
            const roots = root => [root, ...[...root.querySelectorAll('*')].filter(each => each.shadowRoot)
                .flatMap(each => roots(each.shadowRoot))];
            roots(document).flatMap(root => root.getAnimations()).forEach(
                each => { try { each.finish() } catch (endless) {} });
            """;

    /** One line for each place that is wrong; nothing when axe itself is not there yet, because the page was loaded anew. */
    private static final String RUN =
            """
            async () => {
                if (!window.axe) {
                    return null;
                }
                %s
                const part = %s;
                // What is behind a dialog was looked at without it; hidden it costs nothing.
                const behind = [...document.querySelectorAll('vaadin-app-layout')].filter(each => !each.contains(part)
                    && part !== document);
                behind.forEach(each => each.style.visibility = 'hidden');
                try {
                    const found = await axe.run(part, {
                        runOnly: %s,
                        resultTypes: ['violations'], iframes: false, preload: false});
                    return found.violations.flatMap(rule => rule.nodes.map(
                        node => `${rule.id} (${rule.impact}) ${node.target.join(' ')}: `
                            + (node.any.concat(node.all, node.none)[0] || {message: rule.help}).message));
                } finally {
                    behind.forEach(each => each.style.visibility = '');
                }
            }""";

    /** What the bar at the bottom lies over when there is much to say comes out from under it by scrolling. */
    private static final String TO_THE_REFUSAL =
            """
            () => {
                const refusal = document.querySelector('.cr-errors--shown');
                refusal?.scrollIntoView({block: 'center'});
                document.querySelectorAll('.cr-sticky-actions').forEach(
                    each => each.style.position = refusal ? 'static' : '');
            }""";

    /** What somebody sees of the page itself, whichever marks its parts were given to find each other. */
    private static final String SEEN =
            """
            () => document.querySelector('#inhoud').innerHTML
                .replace(/ (id|for|slot|src|href|aria-[a-z]+by|aria-controls)="[^"]*"/g, '')""";

    private static final String PROGRAM =
            "(WeakMap => {" + program() + EACH_COLOUR_ONCE + "})(" + NUMBERS_ON_THE_COLOUR + ")";

    private final List<String> violations = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private int looks;

    /** Looks at what somebody sees now, four times, and remembers what is wrong. */
    Axe look(Desk desk, String screen) {
        return look(desk, screen, "document");
    }

    /** The same, unless the page looks as another that was looked at this way before: not all that many differ by role. */
    Axe lookUnlessSeen(Desk desk, String screen) {
        return seen.add(desk.page().evaluate(SEEN)) ? look(desk, screen) : this;
    }

    /** The same of a part of the page, a JavaScript expression; a refusal is led to, as whoever is refused is led to it. */
    Axe look(Desk desk, String screen, String part) {
        int before = desk.page().viewportSize().width;
        pass(desk, screen, part);
        resize(desk, before);
        return this;
    }

    /** The same on the way to another page, where the window may stay as wide as it was looked at last. */
    Axe pass(Desk desk, String screen, String part) {
        Page page = desk.page();
        page.evaluate(DRAWN);
        int now = page.viewportSize().width;
        List<ColorScheme> turns = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
        for (int width : now == WIDTHS.getLast() ? WIDTHS.reversed() : WIDTHS) {
            resize(desk, width);
            page.evaluate(TO_THE_REFUSAL);
            for (ColorScheme scheme : turns) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                String seen = screen + " of " + desk.username() + ", " + width + " px, " + scheme;
                run(page, part).forEach(violation -> violations.add(seen + ": " + violation));
            }
            turns = turns.reversed();
        }
        return this;
    }

    private static void resize(Desk desk, int width) {
        desk.resize(width, desk.page().viewportSize().height);
    }

    private List<String> run(Page page, String part) {
        looks++;
        String run = RUN.formatted(NO_MORE_MOVING, part, EVERYTHING);
        Object found = page.evaluate(run);
        if (found == null) {
            page.evaluate(PROGRAM);
            found = page.evaluate(run);
        }
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    /** What was wrong, each with where it was seen. */
    List<String> violations() {
        return violations;
    }

    int looks() {
        return looks;
    }

    private static String program() {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
