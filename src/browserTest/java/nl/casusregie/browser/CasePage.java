package nl.casusregie.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A page of one case for whoever sits at a desk: what people of the team do there, in the words of the field. */
abstract class CasePage {

    static final LocalDate TODAY = LocalDate.now();
    static final String EFFECT = "Wat betekent dit besluit voor het kind of de kinderen?";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Desk desk;
    private final StoryStart story;

    CasePage(Desk desk, StoryStart story) {
        this.desk = desk;
        this.story = story;
    }

    Desk desk() {
        return desk;
    }

    String number() {
        return story.number();
    }

    /** Goes to a tab of the case, unless one is there. */
    void open(String tab) {
        String there = story.address() + "/" + tab;
        if (!desk.page().url().endsWith(there)) {
            desk.go(there);
        }
    }

    /** Does something from the bar of the case page; that bar is on every tab. */
    void act(String name) {
        if (!desk.page().url().contains(story.address())) {
            desk.go(story.address());
        }
        desk.act(name);
    }

    Locator dialog() {
        return desk.page().locator("vaadin-dialog[opened]").last();
    }

    /** Presses the act of the dialog and waits until that has gone. */
    void done(String button) {
        desk.press(button);
        desk.page().waitForFunction("() => !document.querySelector('vaadin-dialog[opened]')");
        desk.settle();
    }

    /** Picks in the n-th list of the dialog. */
    void pick(int place, String item) {
        Locator select = dialog().locator("vaadin-select").nth(place);
        select.locator("vaadin-select-value-button").click();
        select.getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(item).setExact(true))
                .click();
        desk.settle();
    }

    /** Fills a field of the dialog; the page under it can have one of the same name. */
    void fill(String label, String text) {
        desk.fill(
                dialog().locator("input:visible, textarea:visible")
                        .and(desk.page().getByLabel(label))
                        .first(),
                text);
    }

    /** The one day that the dialog asks. */
    void day(LocalDate day) {
        Locator field = dialog().locator("vaadin-date-picker input").first();
        field.fill(DATE.format(day));
        field.press("Enter");
        field.press("Tab");
        desk.settle();
    }
}
