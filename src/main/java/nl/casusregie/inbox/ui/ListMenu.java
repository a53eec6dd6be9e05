package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.casusregie.inbox.InboxCriteria;
import nl.casusregie.inbox.InboxSort;
import nl.casusregie.inbox.OwnView;
import nl.casusregie.inbox.OwnView.Preference;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.MenuButton;
import nl.casusregie.shell.ui.MenuLine;
import nl.casusregie.shell.ui.Texts;

/** How one looks at the lists: the filters that are kept, the columns of the table or the order of the cards, and the keys. */
class ListMenu extends Div {

    private final OwnView own;
    private final Supplier<ListState> now;
    private final Consumer<ListState> go;
    private final WorkList work;

    ListMenu(
            OwnView own,
            Preference preference,
            Supplier<ListState> now,
            Consumer<ListState> go,
            WorkList work,
            Runnable keys) {
        this.own = own;
        this.now = now;
        this.go = go;
        this.work = work;
        addClassName("cr-list-menu");
        add(
                menu("inbox.kept", VaadinIcon.BOOKMARK_O, this::kept),
                named("columns", menu("inbox.columns", VaadinIcon.SPLIT_H, this::columns)),
                named("order", menu("inbox.order", VaadinIcon.SORT, this::order)),
                named("turn", button("inbox.view.turn", VaadinIcon.GRID_BIG_O, this::turn)),
                button("inbox.keys.title", VaadinIcon.KEYBOARD_O, keys));
        showColumns(preference.columns());
    }

    /** Table or cards, for whoever has the room for both. */
    void turn() {
        go.accept(new ListState(now.get().criteria(), !now.get().cards()));
    }

    private static Button button(String key, VaadinIcon icon, Runnable act) {
        Button button = new Button(Texts.of(key), Icons.decorative(icon));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(event -> act.run());
        return button;
    }

    /** So that a screen shows only what has an effect on it: a table has columns, cards have an order. */
    private static Button named(String what, Button button) {
        button.addClassName("cr-list-menu__" + what);
        return button;
    }

    private static MenuButton menu(String key, VaadinIcon icon, Supplier<List<MenuLine>> lines) {
        MenuButton button = new MenuButton(Texts.of(key), Icons.decorative(icon), lines);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private List<MenuLine> kept() {
        List<OwnView.Kept> filters = own.filters();
        List<MenuLine> lines = new ArrayList<>();
        filters.forEach(filter -> lines.add(MenuLine.of(
                filter.shared() ? Texts.of("inbox.kept.shared", filter.name()) : filter.name(),
                () -> go.accept(ListState.from(QueryParameters.fromString(filter.address()))))));
        lines.add(MenuLine.of(Texts.of("inbox.kept.keep"), this::keep));
        List<MenuLine> away = filters.stream()
                .filter(OwnView.Kept::mine)
                .map(filter -> MenuLine.of(filter.name(), () -> own.forget(filter.id())))
                .toList();
        if (!away.isEmpty()) {
            lines.add(MenuLine.with(Texts.of("inbox.kept.forget"), away));
        }
        return lines;
    }

    private void keep() {
        TextField name = Fields.text("inbox.kept.name");
        Checkbox shared = Fields.checkbox("inbox.kept.share");
        ErrorSummary errors = new ErrorSummary(Map.of("name", name));
        new ActDialog(Texts.of("inbox.kept.keep"), errors, name, shared)
                .verb(Texts.of("inbox.kept.keep"), () -> {
                    List<Refusal> reasons =
                            own.keep(name.getValue(), now.get().address().getQueryString(), shared.getValue());
                    errors.show(reasons);
                    return reasons.isEmpty();
                })
                .open();
    }

    private List<MenuLine> columns() {
        return Arrays.stream(WorkColumn.values())
                .map(each -> MenuLine.of(Texts.name("inbox.column", each), () -> turn(work.column(each)))
                        .marked(work.column(each).isVisible())
                        .enabled(each != WorkColumn.KIND)
                        .staysOpen())
                .toList();
    }

    /** Cards have no headers to press. */
    private List<MenuLine> order() {
        InboxCriteria criteria = now.get().criteria();
        List<MenuLine> lines = new ArrayList<>();
        for (WorkColumn each : WorkColumn.values()) {
            lines.add(MenuLine.of(each.header(criteria.list()), () -> sort(each.sort(), criteria.descending()))
                    .marked(each.sort() == criteria.sort()));
        }
        lines.add(MenuLine.of(Texts.of("inbox.order.reversed"), () -> sort(criteria.sort(), !criteria.descending()))
                .marked(criteria.descending() != criteria.list().isPast()));
        return lines;
    }

    private void sort(InboxSort by, boolean descending) {
        go.accept(now.get().with(now.get().criteria().sortedBy(by, descending)));
    }

    private void turn(Grid.Column<Line> column) {
        column.setVisible(!column.isVisible());
        own.remember(new Preference(work.shown(), own.preference().letterKeys()));
    }

    private void showColumns(List<String> chosen) {
        if (!chosen.isEmpty()) {
            Arrays.stream(WorkColumn.values()).forEach(each -> work.column(each)
                    .setVisible(each == WorkColumn.KIND || chosen.contains(each.name())));
        }
    }
}
