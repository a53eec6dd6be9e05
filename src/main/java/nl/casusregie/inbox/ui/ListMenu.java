package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.casusregie.inbox.OwnView;
import nl.casusregie.inbox.OwnView.Preference;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Texts;

/** How one looks at the lists: the filters that are kept, the columns, table or cards, and the keys. */
class ListMenu extends Div {

    private final OwnView own;
    private final Supplier<ListState> now;
    private final Consumer<ListState> go;
    private final WorkList work;
    private final Div kept = new Div();

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
        kept.addClassName("cr-list-menu__part");
        Button cards = button("inbox.view.turn", VaadinIcon.GRID_BIG_O, this::turn);
        add(kept, columns(preference.columns()), cards, button("inbox.keys.title", VaadinIcon.KEYBOARD_O, keys));
        showColumns(preference.columns());
        showKept();
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

    private void showKept() {
        Button open = button("inbox.kept", VaadinIcon.BOOKMARK_O, () -> {});
        ContextMenu menu = new ContextMenu(open);
        menu.setOpenOnClick(true);
        List<OwnView.Kept> filters = own.filters();
        filters.forEach(filter -> menu.addItem(
                filter.shared() ? Texts.of("inbox.kept.shared", filter.name()) : filter.name(),
                event -> go.accept(ListState.from(QueryParameters.fromString(filter.address())))));
        menu.addItem(Texts.of("inbox.kept.keep"), event -> keep());
        if (filters.stream().anyMatch(OwnView.Kept::mine)) {
            MenuItem away = menu.addItem(Texts.of("inbox.kept.forget"));
            filters.stream().filter(OwnView.Kept::mine).forEach(filter -> away.getSubMenu()
                    .addItem(filter.name(), event -> {
                        own.forget(filter.id());
                        showKept();
                    }));
        }
        kept.removeAll();
        kept.add(open);
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
                    if (reasons.isEmpty()) {
                        showKept();
                    }
                    return reasons.isEmpty();
                })
                .open();
    }

    private Button columns(List<String> chosen) {
        Button open = button("inbox.columns", VaadinIcon.SPLIT_H, () -> {});
        ContextMenu menu = new ContextMenu(open);
        menu.setOpenOnClick(true);
        for (WorkColumn each : WorkColumn.values()) {
            MenuItem item = menu.addItem(Texts.name("inbox.column", each));
            item.setCheckable(true);
            item.setKeepOpen(true);
            item.setChecked(chosen.isEmpty() ? each.isShownAtFirst() : chosen.contains(each.name()));
            item.setEnabled(each != WorkColumn.KIND);
            item.addClickListener(event -> {
                Grid.Column<Line> column = work.column(each);
                column.setVisible(item.isChecked());
                own.remember(new Preference(work.shown(), own.preference().letterKeys()));
            });
        }
        return open;
    }

    private void showColumns(List<String> chosen) {
        if (!chosen.isEmpty()) {
            Arrays.stream(WorkColumn.values()).forEach(each -> work.column(each)
                    .setVisible(each == WorkColumn.KIND || chosen.contains(each.name())));
        }
    }
}
