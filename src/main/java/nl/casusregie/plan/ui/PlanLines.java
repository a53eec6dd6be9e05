package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Texts;

/** Lines of one kind in the draft: added at the end, edited and removed in place. */
class PlanLines<L extends PlanLine> extends Div {

    private final List<L> lines = new ArrayList<>();
    private final Div shown = new Div();
    private final DraftKeeper keeper;

    PlanLines(String addKey, Supplier<L> newLine, DraftKeeper keeper) {
        this.keeper = keeper;
        addClassName("cr-stack");
        shown.addClassName("cr-plan-lines");
        Button add = new Button(Texts.of(addKey), Icons.of(VaadinIcon.PLUS), event -> {
            L line = newLine.get();
            append(line);
            line.focusFirst();
        });
        add.addClassName("cr-plan-add");
        add(shown, add);
    }

    void append(L line) {
        line.finish(keeper, () -> {
            lines.remove(line);
            shown.remove(line);
            renumber();
            keeper.changed();
        });
        lines.add(line);
        shown.add(line);
        renumber();
    }

    List<L> lines() {
        return List.copyOf(lines);
    }

    /** Puts every field under the name that refusals use, such as {@code goals.0.sign}. */
    void nameFields(String prefix, Map<String, Component> fields) {
        fields.put(prefix, this);
        for (int i = 0; i < lines.size(); i++) {
            String at = prefix + "." + i + ".";
            lines.get(i).fields().forEach((name, field) -> fields.put(at + name, field));
        }
    }

    private void renumber() {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).numbered(i + 1);
        }
    }
}
