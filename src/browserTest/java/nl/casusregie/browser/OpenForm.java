package nl.casusregie.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.casusregie.demo.DemoCast;

/** The form that somebody has in front of them: the dialog on top, or else the page itself. */
final class OpenForm {

    /** What is in front, as a JavaScript expression. */
    static final String FRONT = "([...document.querySelectorAll('vaadin-dialog[opened],"
            + " vaadin-confirm-dialog[opened]')].at(-1) || document.querySelector('#inhoud'))";

    private static final String DIALOG = "vaadin-dialog[opened], vaadin-confirm-dialog[opened]";

    private static final String FIELDS = "[..." + FRONT
            + ".querySelectorAll('vaadin-text-field, vaadin-text-area, vaadin-email-field')]"
            + ".filter(field => field.checkVisibility() && !field.disabled && !field.readonly)";

    /** Types as a keyboard would: the field hears it and tells the server. Some fields take only what fits what they ask. */
    private static final String TYPE =
            """
            ([line, text, fitting]) => %s.map(field => {
                const input = field.inputElement;
                const label = field.label || field.ariaLabel || '';
                const fits = fitting.find(each => new RegExp(each[0]).test(label));
                input.value = fits ? fits[1] : field.localName === 'vaadin-text-area' ? text : line;
                for (const event of ['input', 'change']) {
                    input.dispatchEvent(new Event(event, {bubbles: true, composed: true}));
                }
                return [label, input.value];
            })"""
                    .formatted(FIELDS);

    private static final String READ =
            "() => %s.map(field => [field.label || field.ariaLabel || '', field.inputElement.value])".formatted(FIELDS);

    /** The n-th answer of every question, so that what depends on it comes into sight. */
    private static final String ANSWER =
            """
            last => [...%s.querySelectorAll('vaadin-radio-group')].filter(group => group.checkVisibility())
                .map(group => [...group.querySelectorAll('vaadin-radio-button')].at(last ? -1 : 0))
                .forEach(answer => answer?.querySelector('input')?.click())"""
                    .formatted(FRONT);

    private static final String DATES =
            """
            day => [...%s.querySelectorAll('vaadin-date-picker, vaadin-date-time-picker')]
                .filter(each => each.checkVisibility() && !each.parentElement.closest('vaadin-date-time-picker'))
                .forEach(each => each.value = each.localName === 'vaadin-date-picker' ? day : day + 'T00:00')"""
                    .formatted(FRONT);

    /** A list from which something was chosen is there until it has faded, also for whoever looks at the form. */
    private static final String NO_LIST_OPEN =
            "() => [...document.querySelectorAll('vaadin-select-list-box, vaadin-combo-box-scroller')]"
                    + ".every(each => !each.checkVisibility())";

    private static final String PASSWORDS =
            """
            password => [...%s.querySelectorAll('vaadin-password-field')].filter(field => field.checkVisibility())
                .forEach(field => {
                    field.inputElement.value = password;
                    for (const event of ['input', 'change']) {
                        field.inputElement.dispatchEvent(new Event(event, {bubbles: true, composed: true}));
                    }
                })"""
                    .formatted(FRONT);

    private static final String PRESS =
            """
            () => {
                const verb = [...%s.querySelectorAll("vaadin-button[theme~='primary']")]
                    .filter(each => each.checkVisibility() && !each.disabled).at(-1);
                verb?.click();
                return !!verb;
            }"""
                    .formatted(FRONT);

    private final Desk desk;
    private final Page page;

    OpenForm(Desk desk) {
        this.desk = desk;
        this.page = desk.page();
    }

    /** A text field and what is in it. */
    record Field(String label, String text) {}

    boolean isDialog() {
        return page.locator(DIALOG).count() > 0;
    }

    List<Field> read() {
        return fields(page.evaluate(READ));
    }

    /** Types in every text field; answers what stands there then, as the browser took it. */
    List<Field> type(String line, String text) {
        return type(line, text, List.of());
    }

    /** The same, but for fields that ask for something else than words: what fits them, by how their label begins. */
    List<Field> type(String line, String text, List<List<String>> fitting) {
        List<Field> typed = fields(page.evaluate(TYPE, List.of(line, text, fitting)));
        desk.settle();
        return typed;
    }

    /** Whether the form says that it keeps what is typed. */
    boolean isKept() {
        return front().locator(".cr-draft-line:visible").count() > 0;
    }

    /** Takes the offer to go on with what was typed before. */
    void goOn() {
        front().locator(".cr-draft-offer vaadin-button[theme~='primary']")
                .first()
                .click();
        desk.settle();
    }

    private static List<Field> fields(Object found) {
        return ((List<?>) found)
                .stream()
                        .map(each -> (List<?>) each)
                        .map(each -> new Field((String) each.get(0), (String) each.get(1)))
                        .toList();
    }

    void answer(boolean last) {
        page.evaluate(ANSWER, last);
        desk.settle();
    }

    /** Answers whatever else is asked with the first there is, and this day. */
    void choose(LocalDate day) {
        answer(false);
        page.evaluate(DATES, day.toString());
        desk.settle();
        chooseIn("vaadin-select", "vaadin-select-value-button");
        chooseIn("vaadin-combo-box", "input");
        page.evaluate(PASSWORDS, DemoCast.PASSWORD);
        Locator boxes = front().locator("vaadin-checkbox-group:visible:not([has-value]) vaadin-checkbox input");
        if (boxes.count() > 0) {
            boxes.first().check();
        }
        desk.settle();
    }

    /** An item without words is still on its way. */
    private void chooseIn(String list, String opener) {
        Locator lists = front().locator(list + ":visible:not([has-value]):not([disabled])");
        for (int left = lists.count(); left > 0; left--) {
            lists.first().locator(opener).first().click();
            lists.first()
                    .locator("[role=option]:visible")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S")))
                    .first()
                    .click();
            page.waitForFunction(NO_LIST_OPEN);
            desk.settle();
        }
    }

    private Locator front() {
        return isDialog() ? page.locator(DIALOG).last() : page.locator("#inhoud");
    }

    /** Presses the one primary act; answers whether there is one. */
    boolean press() {
        boolean pressed = (Boolean) page.evaluate(PRESS);
        desk.settle();
        return pressed;
    }

    /** Whether it is refused now or a moment later: very long texts take their time. */
    boolean isRefusedAtLast() {
        return (Boolean) page.evaluate(
                """
                () => new Promise(done => {
                    const until = performance.now() + 5000;
                    const look = () => {
                        const refused = %s?.querySelector('.cr-errors--shown, [invalid]') != null;
                        if (refused || performance.now() > until) done(refused);
                        else setTimeout(look, 50);
                    };
                    look();
                })"""
                        .formatted(FRONT));
    }

    /** Why the form was refused, in the words of the page. */
    String refusal() {
        return (String) page.evaluate("() => " + FRONT + "?.querySelector('.cr-errors--shown')?.innerText || ''");
    }

    /** What is wider than the window, and cannot be scrolled within itself. */
    List<String> tooWide() {
        List<?> found = (List<?>) page.evaluate(
                """
                () => {
                    const front = %s;
                    const page = document.documentElement;
                    const wide = [...front.querySelectorAll('*')].filter(each => each.checkVisibility()
                        && each.getBoundingClientRect().right > innerWidth + 1 && !each.closest('vaadin-tabs, vaadin-grid'));
                    const scrolls = [page, document.querySelector('#inhoud')].some(each => each.scrollWidth > each.clientWidth + 1);
                    return (scrolls || front.localName !== 'main' && wide.length ? wide : []).slice(0, 5)
                        .map(each => `${each.localName}.${each.className} ${Math.round(each.getBoundingClientRect().right)}`);
                }"""
                        .formatted(FRONT));
        return found.stream().map(String::valueOf).toList();
    }

    /** Whether the page or what is in front says this, in its text or in a field; white space is not looked at. */
    boolean says(Field typed) {
        return (Boolean) page.evaluate(
                """
                text => {
                    const plain = words => words.replace(/\\s+/g, '');
                    return [document.querySelector('#inhoud'), %s].flatMap(part => [part.textContent,
                        ...[...part.querySelectorAll('input, textarea')].map(each => each.value)])
                        .some(words => plain(words).includes(plain(text)));
                }"""
                        .formatted(FRONT),
                typed.text());
    }

    /** Leaves the form by its own way out, or by Escape; what was typed in it is not kept then. */
    void leave() {
        for (int tries = 0; tries < 4 && isDialog(); tries++) {
            Locator cancel = front().locator("vaadin-button:visible")
                    .filter(new Locator.FilterOptions().setHasText("Annuleren"));
            if (cancel.count() > 0) {
                cancel.last().click();
            } else {
                page.keyboard().press("Escape");
            }
            desk.settle();
            page.waitForFunction("() => !document.querySelector('vaadin-dialog[closing]')");
        }
    }

    /** What is wrong with the page itself after such texts were on it; empty when nothing is. */
    Map<?, ?> harm() {
        return (Map<?, ?>)
                page.evaluate(
                        """
                () => {
                    const harm = {};
                    if (window.hostile !== undefined) harm.ran = String(window.hostile);
                    const put = document.querySelectorAll("iframe[srcdoc], img[src='x'], plaintext, svg[onload],"
                        + " base[href*='elders'], meta[http-equiv='refresh'], a[href*='elders'], form[action*='elders']");
                    if (put.length) harm.put = [...put].map(each => each.outerHTML).join(' ');
                    if (document.body.textContent.includes('Er ging iets mis')) harm.wrong = location.href;
                    return harm;
                }""");
    }
}
