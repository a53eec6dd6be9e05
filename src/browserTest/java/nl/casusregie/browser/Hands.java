package nl.casusregie.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Hands on a page: they fill forms by the labels of their fields and press what people press. */
abstract class Hands {

    private static final String IDLE =
            """
            () => new Promise((done, late) => {
                const until = performance.now() + 15000;
                const idle = () => window.Vaadin?.Flow?.clients
                    && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive());
                const look = () => {
                    if (idle()) done(document.title);
                    else if (performance.now() > until) late(new Error('still busy at ' + location.href));
                    else setTimeout(look, 10);
                };
                // What was just pressed is on its way to the server a moment later.
                setTimeout(look, 15);
            })""";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    final Page page;

    Hands(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Waits until Vaadin has carried out everything that was asked of it; answers the title of the page then. */
    String settle() {
        for (int loaded = 0; ; loaded++) {
            try {
                return (String) page.evaluate(IDLE);
            } catch (PlaywrightException another) {
                // The page that was asked has made place for another one: that one is asked.
                if (loaded > 5 || String.valueOf(another.getMessage()).contains("still busy")) {
                    throw another;
                }
                page.waitForLoadState();
            }
        }
    }

    void fill(String label, String text) {
        fill(field(label).first(), text);
    }

    /** What one types in, by its label; a dialog or a list with such a name is something else. */
    private Locator field(String label) {
        return page.locator("input:visible, textarea:visible").and(page.getByLabel(label));
    }

    /** The n-th field with that label, from 0. */
    void fill(String label, int place, String text) {
        fill(field(label).nth(place), text);
    }

    void fill(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
        settle();
    }

    void date(String label, LocalDate day) {
        enter(field(label).first(), DATE.format(day));
    }

    /** Enter takes what was typed and closes the calendar or the list that opened. */
    private void enter(Locator field, String text) {
        field.fill(text);
        field.press("Enter");
        field.press("Tab");
        settle();
    }

    /** The n-th field for a day with a time. */
    void moment(int place, LocalDate day, String time) {
        Locator inputs = page.locator("vaadin-date-time-picker").nth(place).locator("input");
        enter(inputs.nth(0), DATE.format(day));
        enter(inputs.nth(1), time);
    }

    /** Chooses an answer by its text in the n-th group of radio buttons with that question, or the n-th such list. */
    void choose(String question, int place, String answer) {
        Locator groups = page.locator("vaadin-radio-group").filter(new Locator.FilterOptions().setHasText(question));
        if (groups.count() == 0) {
            pick(question, place, answer);
            return;
        }
        groups.nth(place)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .check();
        settle();
    }

    void choose(String question, String answer) {
        choose(question, 0, answer);
    }

    void check(String label) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label))
                .first()
                .check();
        settle();
    }

    /** Picks an item of a drop-down list: the n-th with that label. */
    void pick(String label, int place, String item) {
        Locator select = page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .nth(place);
        select.locator("vaadin-select-value-button").click();
        select.getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(item).setExact(true))
                .click();
        settle();
    }

    /** Types into a list that can be searched, and takes what it finds. */
    void search(String label, int place, String item) {
        Locator field = page.locator("vaadin-combo-box")
                .filter(new Locator.FilterOptions().setHasText(label))
                .nth(place);
        field.locator("input").fill(item);
        page.locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(item))
                .first()
                .click();
        settle();
    }

    /** Something that can be done on the case page, from its bar. */
    void act(String name) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        settle();
    }

    void press(String button) {
        Locator found = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        found.last().click();
        settle();
    }
}
