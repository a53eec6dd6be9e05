package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Supplier;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.Actors;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.household.Gender;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.shared.CaseId;
import nl.casusregie.signal.ApplicationForm;
import nl.casusregie.signal.Applications;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing jumps: a list that is refreshed from outside, and a list one comes back to, are where one left them. */
@ExtendWith(Shared.class)
class SamePlaceIT {

    /** More than the table shows without a scroll bar of its own. */
    private static final int MANY = 48;

    private static final String GRID = "document.querySelector('#inhoud vaadin-grid')";

    /** Ticks the box of a row in the middle. */
    private static final String CHOOSE =
            """
            () => [...document.querySelectorAll('#inhoud vaadin-grid vaadin-checkbox')].find(each => {
                const at = each.getBoundingClientRect();
                return at.height && at.top > innerHeight / 2 && at.bottom < innerHeight - 60;
            }).click()""";

    @BeforeAll
    static void muchWork() {
        for (int i = 0; i < MANY; i++) {
            apply();
        }
    }

    private static <T> T as(String username, Supplier<T> work) {
        return Actors.as(bean(AccountUsers.class).loadUserByUsername(username), work);
    }

    private static <T> T bean(Class<T> type) {
        return Shared.application().bean(type);
    }

    private static void apply() {
        CaseId id = CaseId.random();
        PersonData person = new PersonData(
                "Zelfde",
                "",
                "Plaats",
                1990,
                null,
                null,
                Gender.FEMALE,
                PlaceInHousehold.PARENT,
                true,
                "Pad 2",
                false,
                "",
                false);
        as("l.jansen", () -> bean(Applications.class)
                .submit(
                        id,
                        new ApplicationForm(
                                DemoCast.REGION,
                                List.of(person),
                                "Wat",
                                "Vraag",
                                "Hulp",
                                4,
                                true,
                                "",
                                "Weet het",
                                Urgency.NORMAL))
                .value());
    }

    private static int row(Page page) {
        return ((Number) page.evaluate("() => " + GRID + "._firstVisibleIndex")).intValue();
    }

    private static int chosen(Page page) {
        return ((Number) page.evaluate("() => " + GRID + ".selectedItems.length")).intValue();
    }

    private static void scrollTo(Desk desk, int row) {
        desk.page().waitForFunction("() => " + GRID + "?.size > 40 && " + GRID + "._firstVisibleIndex >= 0");
        desk.page().evaluate("row => " + GRID + ".scrollToIndex(row)", row);
        desk.page().waitForFunction("row => " + GRID + "._firstVisibleIndex > 0", row);
        // A row that is still being fetched keeps, out of sight, the words of the row before it.
        desk.page().waitForFunction("() => !" + GRID + ".loading");
        desk.settle();
    }

    @Test
    void aListThatIsRefreshedFromOutsideKeepsItsScrollItsChoiceAndTheKeyboard() {
        try (Desk desk = Shared.at("m.devries")) {
            Page page = desk.page();
            desk.open("werk?lijst=van-mijn-organisatie");
            scrollTo(desk, 20);
            int before = row(page);
            String href = visible(page);
            page.evaluate(CHOOSE);
            desk.settle();
            page.locator("#inhoud a[href='" + href + "']").focus();
            assertThat(chosen(page)).isOne();
            String counted = page.getByRole(AriaRole.TAB).nth(1).innerText();

            apply();
            page.waitForFunction(
                    "was => document.querySelectorAll('#inhoud vaadin-tab')[1].innerText !== was", counted);
            desk.settle();

            assertThat(row(page)).as("the first row in sight").isEqualTo(before);
            assertThat(chosen(page)).isOne();
            page.waitForFunction(
                    "href => document.activeElement && document.activeElement.getAttribute('href') === href", href);
            assertThat(desk.consoleErrors()).isEmpty();
        }
    }

    /** The first link of a row that is wholly in sight. */
    private static String visible(Page page) {
        return (String) page.evaluate("() => { const box = " + GRID + ".getBoundingClientRect();"
                + " return [...document.querySelectorAll('#inhoud vaadin-grid a[href^=\"taak/\"]')].find(each => {"
                + " const at = each.getBoundingClientRect();"
                + " return at.height && each.checkVisibility({visibilityProperty: true}) && at.top > box.top + 120 && at.bottom < Math.min(box.bottom, innerHeight) - 40; })"
                + ".getAttribute('href'); }");
    }

    @Test
    void theBackButtonReturnsToTheRowThatWasOpened() {
        try (Desk desk = Shared.at("m.devries")) {
            Page page = desk.page();
            desk.open("werk?lijst=van-mijn-organisatie");
            scrollTo(desk, 25);
            int before = row(page);
            String href = visible(page);
            page.locator("#inhoud a[href='" + href + "']").click();
            page.waitForURL("**/taak/**");
            desk.settle();

            page.goBack();
            page.waitForURL("**/werk**");
            page.waitForFunction(
                    "href => document.activeElement && document.activeElement.getAttribute('href') === href", href);

            assertThat(row(page)).as("the first row in sight").isEqualTo(before);
            assertThat(desk.consoleErrors()).isEmpty();
        }
    }

    @Test
    void onATelephoneTheBackButtonReturnsToTheCardAlsoBehindShowMore() {
        try (Desk desk = Shared.at("m.devries", 390, 844)) {
            Page page = desk.page();
            desk.open("werk?lijst=van-mijn-organisatie");
            page.locator(".cr-paged__more").click();
            desk.settle();
            Locator card =
                    page.locator("#inhoud .cr-line-card a[href^='taak/']").nth(30);
            String href = card.getAttribute("href");
            card.scrollIntoViewIfNeeded();
            card.click();
            page.waitForURL("**/taak/**");
            desk.settle();

            page.goBack();
            page.waitForFunction(
                    "href => document.activeElement && document.activeElement.getAttribute('href') === href", href);

            assertThat((Boolean) page.evaluate("() => { const at = document.activeElement.getBoundingClientRect();"
                            + " return at.top >= 0 && at.bottom <= innerHeight; }"))
                    .as("in sight")
                    .isTrue();
        }
    }
}
