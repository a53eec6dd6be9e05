package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of one form that can be kept: those that its summary of errors names, and those beside them that nothing can refuse. */
final class FormFields {

    private final ErrorSummary summary;
    private final Map<String, Component> all = new LinkedHashMap<>();

    FormFields(ErrorSummary summary, Map<String, ? extends Component> named) {
        this.summary = summary;
        named.forEach((name, field) -> {
            if (FieldText.isKept(field)) {
                all.put(name, field);
            }
        });
        if (!named.isEmpty()) {
            List<Component> others = new ArrayList<>();
            collect(form(), others);
            others.removeAll(all.values());
            for (int i = 0; i < others.size(); i++) {
                all.put("+" + i, others.get(i));
            }
        }
    }

    Map<String, Component> all() {
        return all;
    }

    /** The narrowest part of the page that holds the summary and the acts of the form, or the whole of a dialog. */
    private Component form() {
        Component at = summary;
        Optional<Component> around = summary.getParent();
        while (around.isPresent()) {
            at = around.get();
            if (at instanceof Dialog || holds(at, StickyActions.class)) {
                return at;
            }
            around = at.getParent();
        }
        return summary.getParent().orElse(at);
    }

    /** Another form that stands within this one keeps its own fields. */
    private void collect(Component part, List<Component> found) {
        if (FieldText.isKept(part)) {
            found.add(part);
        } else if (!isOtherForm(part)) {
            part.getChildren().forEach(child -> collect(child, found));
        }
    }

    private boolean isOtherForm(Component part) {
        return holds(part, ErrorSummary.class) && !isAround(part, summary) && part != summary;
    }

    private static boolean isAround(Component whole, Component part) {
        Optional<Component> at = Optional.of(part);
        while (at.isPresent()) {
            if (at.get() == whole) {
                return true;
            }
            at = at.get().getParent();
        }
        return false;
    }

    private static boolean holds(Component whole, Class<? extends Component> wanted) {
        return wanted.isInstance(whole) || whole.getChildren().anyMatch(child -> holds(child, wanted));
    }
}
