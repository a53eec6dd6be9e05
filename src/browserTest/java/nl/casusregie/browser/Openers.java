package nl.casusregie.browser;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What one can press on a page, found by looking: each kind once, whoever it is about. */
final class Openers {

    private static final String BUTTONS =
            "[...document.querySelectorAll('#inhoud vaadin-button, #inhoud button:not([slot]), .cr-header__actions vaadin-button')]"
                    + ".filter(each => each.checkVisibility() && !each.disabled && !each.closest('vaadin-grid'))";

    private static final String NAME = "(each.ariaLabel || each.textContent).replace(/\\s+/g, ' ').trim()";

    private final Desk desk;
    private final Pattern names;
    private final Set<String> pressed;

    /**
     * @param names who and what the buttons are about; one of each kind is enough
     * @param pressed what was pressed before, and is not pressed again
     */
    Openers(Desk desk, Pattern names, Set<String> pressed) {
        this.desk = desk;
        this.names = names;
        this.pressed = pressed;
    }

    Desk desk() {
        return desk;
    }

    String kind(String name) {
        return names.matcher(name).replaceAll("…").replaceFirst("[:\\d].*", "");
    }

    /** What can be pressed on the page and was not pressed before; in the frame, and what is around the tabs of a case, once. */
    List<String> onThePage() {
        List<String> found = new ArrayList<>(around());
        found.addAll(inTheTab());
        return found;
    }

    /** What is in the frame and around the tabs of a case. */
    List<String> around() {
        return fresh("");
    }

    /** What is on the tab, or on a page without tabs. */
    List<String> inTheTab() {
        return fresh(desk.page().url().replaceAll(".*/", ""));
    }

    private List<String> fresh(String place) {
        List<?> found = (List<?>) desk.page()
                .evaluate(
                        """
                        around => {
                            const tabs = document.querySelector('.cr-case-parts');
                            const frame = each => !!each.closest('header')
                                || !!tabs && !(tabs.compareDocumentPosition(each) & 4);
                            return %s.filter(each => frame(each) === around).map(each => %s);
                        }"""
                                .formatted(BUTTONS, NAME),
                        place.isEmpty());
        return found.stream()
                .map(String::valueOf)
                .filter(name -> !name.isEmpty() && pressed.add(place + " > " + kind(name)))
                .toList();
    }

    /** Presses the first button of that name; answers whether it is there. */
    boolean press(String name) {
        boolean there = (Boolean) desk.page()
                .evaluate(
                        "name => { const found = " + BUTTONS + ".find(each => " + NAME
                                + " === name); found?.click(); return !!found; }",
                        name);
        desk.settle();
        return there;
    }

    /** Every act of the bar of the case page; of those behind a menu, with the name of the menu before it. */
    List<List<String>> acts() {
        Locator bar = desk.page().locator(".cr-case-acts vaadin-menu-bar-button:visible");
        List<List<String>> acts = new ArrayList<>();
        for (String name : bar.allInnerTexts()) {
            if (name.isBlank()) {
                continue;
            }
            acts.add(List.of(name.strip()));
        }
        if (!acts.isEmpty()) {
            String menu = acts.getLast().getFirst();
            desk.act(menu);
            Locator items = desk.page().locator("vaadin-menu-bar-item:not(vaadin-menu-bar-button *):visible");
            List<String> rare = items.allInnerTexts().stream()
                    .map(String::strip)
                    .filter(name -> acts.stream().noneMatch(each -> each.contains(name)))
                    .toList();
            desk.page().keyboard().press("Escape");
            acts.removeLast();
            rare.forEach(name -> acts.add(List.of(menu, name)));
        }
        return acts;
    }

    /** Presses an act of the bar; answers whether it is still there, because one act can take away another. */
    boolean press(List<String> act) {
        boolean there = true;
        for (String name : act) {
            there = there
                    && desk.page()
                                    .locator("[role=menuitem]:visible")
                                    .filter(new Locator.FilterOptions().setHasText(name))
                                    .count()
                            > 0;
            if (there) {
                desk.act(name);
            }
        }
        return there;
    }

    /** Presses each button that adds a line to the form. */
    void addLines() {
        for (String name : onThePage()) {
            if (name.startsWith("Voeg ")) {
                press(name);
            }
        }
    }
}
