package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;

/** Finds another part of the same form: the first within the narrowest part of the page or dialog that holds both. */
final class Near {

    private Near() {}

    static <T extends Component> Optional<T> find(Component part, Class<T> wanted) {
        Optional<Component> around = part.getParent();
        while (around.isPresent()) {
            Optional<T> found = in(around.get(), wanted);
            if (found.isPresent() || around.get() instanceof Dialog) {
                return found;
            }
            around = around.get().getParent();
        }
        return Optional.empty();
    }

    /** What it stands in. */
    static <T extends Component> Optional<T> around(Component part, Class<T> wanted) {
        Optional<Component> around = part.getParent();
        while (around.isPresent() && !wanted.isInstance(around.get())) {
            around = around.get().getParent();
        }
        return around.map(wanted::cast);
    }

    private static <T extends Component> Optional<T> in(Component whole, Class<T> wanted) {
        return wanted.isInstance(whole)
                ? Optional.of(wanted.cast(whole))
                : whole.getChildren()
                        .flatMap(child -> in(child, wanted).stream())
                        .findFirst();
    }
}
