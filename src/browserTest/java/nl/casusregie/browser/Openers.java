package nl.casusregie.browser;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What one can press on a page, found by looking: each kind once, whoever it is about. */
final class Openers {

    private static final String BUTTONS =
            "[...document.querySelectorAll('#inhoud vaadin-button, #inhoud button:not([slot]), .cr-header__actions vaadin-button')]"
                    + ".filter(each => each.checkVisibility() && !each.disabled && !each.closest('vaadin-grid'))";

    private static final String NAME = "(each.ariaLabel || each.textContent).replace(/\\s+/g, ' ').trim()";

    private static final String FOLDED = "folded";

    private static final Pattern RENAMES = Pattern.compile("Wijzig de gegevens.*");

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

    /** What is on the tab, or on a page without tabs; what changes a name comes last, for others are called after it. */
    List<String> inTheTab() {
        List<String> found = new ArrayList<>(fresh(tab()));
        found.sort(Comparator.comparing(RENAMES.asMatchPredicate()::test));
        found.forEach(name -> pressed.add(verb(name)));
        return found;
    }

    /** What came on the tab since, with a verb that was not on it. */
    List<String> newOnTheTab() {
        return fresh(tab()).stream().filter(name -> pressed.add(verb(name))).toList();
    }

    /** What is folded away on the tab, once for all tabs. */
    List<String> foldedAway() {
        unfold();
        return fresh(FOLDED);
    }

    private String tab() {
        return desk.page().url().replaceAll(".*/", "");
    }

    private String verb(String name) {
        return tab() + " > " + name.split(" ")[0] + " …";
    }

    private void unfold() {
        desk.page().evaluate("document.querySelectorAll('#inhoud vaadin-details').forEach(each => each.opened = true)");
        desk.settle();
    }

    private List<String> fresh(String place) {
        List<?> found = (List<?>) desk.page()
                .evaluate(
                        """
                        ([around, folded]) => {
                            const tabs = document.querySelector('.cr-case-parts');
                            const frame = each => !!each.closest('header')
                                || !!tabs && !(tabs.compareDocumentPosition(each) & 4);
                            return %s.filter(each => frame(each) === around && !!each.closest('vaadin-details') === folded)
                                .map(each => %s);
                        }"""
                                .formatted(BUTTONS, NAME),
                        List.of(place.isEmpty(), place.equals(FOLDED)));
        return found.stream()
                .map(String::valueOf)
                .filter(name -> !name.isEmpty() && pressed.add(place + " > " + kind(name)))
                .toList();
    }

    /** Presses the first button of that name, also one that is folded away; answers whether it is there. */
    boolean press(String name) {
        if (click(name)) {
            return true;
        }
        unfold();
        return click(name);
    }

    private boolean click(String name) {
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
