package nl.casusregie.shell.ui;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One line of a {@link MenuButton}: what it says, and what choosing it does. */
public final class MenuLine {

    private final ObjectNode values = JacksonUtils.createObjectNode();
    private final List<MenuLine> under;
    private final Runnable act;

    private MenuLine(List<MenuLine> under, Runnable act) {
        this.under = under;
        this.act = act;
    }

    /** An act. */
    public static MenuLine of(String words, Runnable act) {
        return new MenuLine(List.of(), act).says(words);
    }

    /** Opens a menu of its own. */
    public static MenuLine with(String words, List<MenuLine> under) {
        return new MenuLine(under, () -> {}).says(words);
    }

    /** Words that are no act, with quieter ones beneath. */
    static MenuLine heading(String words, String quietly) {
        MenuLine line = new MenuLine(List.of(), () -> {}).says(words);
        line.values.put("quietly", quietly);
        return line;
    }

    static MenuLine rule() {
        MenuLine line = new MenuLine(List.of(), () -> {});
        line.values.put("component", "hr");
        return line;
    }

    private MenuLine says(String words) {
        values.put("text", words);
        return this;
    }

    /** With a mark or without one. */
    public MenuLine marked(boolean marked) {
        values.put("checked", marked);
        return this;
    }

    /** Choosing turns the mark, and the menu stays for the next one. */
    public MenuLine staysOpen() {
        values.put("keepOpen", true);
        return this;
    }

    public MenuLine enabled(boolean enabled) {
        values.put("disabled", !enabled);
        return this;
    }

    /** The language of the words, where it is another one than that of the page. */
    MenuLine inLanguage(String language) {
        values.put("lang", language);
        return this;
    }

    /** The lines as the browser gets them; each knows its place, as {@code 2.0}. */
    static ArrayNode values(List<MenuLine> lines, String above) {
        ArrayNode all = JacksonUtils.createArrayNode();
        for (int i = 0; i < lines.size(); i++) {
            MenuLine line = lines.get(i);
            line.values.put("place", above + i);
            if (!line.under.isEmpty()) {
                line.values.set("children", values(line.under, above + i + "."));
            }
            all.add(line.values);
        }
        return all;
    }

    /** Does what stands at a place that the browser names; nothing where there is nothing to choose. */
    static void choose(List<MenuLine> lines, String place) {
        for (MenuLine line : lines) {
            if (line.values.path("place").asString("").equals(place)
                    && !line.values.path("disabled").asBoolean(false)) {
                line.act.run();
            } else {
                choose(line.under, place);
            }
        }
    }
}
