package nl.casusregie.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.casusregie.access.AccountAdministration;
import nl.casusregie.access.AccountRow;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Grant;
import nl.casusregie.access.Partner;
import nl.casusregie.access.Role;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.PersonChip;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** The people of the administered regions, fifty at a time, found by name or organisation. */
class PeoplePart extends Stack {

    private static final int PAGE = 50;

    private final AccountAdministration administration;
    private final Directory directory;
    private final TextField search = Fields.text("administration.people.search");
    private final List<AccountRow> shown = new ArrayList<>();
    private final CardList<AccountRow> list = new CardList<>(
            this::card,
            new EmptyState(Texts.of("administration.people.none"), Texts.of("administration.people.none.why")));
    private final Button more = new Button(Texts.of("administration.more"), event -> showMore());

    PeoplePart(AccountAdministration administration, Directory directory) {
        this.administration = administration;
        this.directory = directory;
        search.setPrefixComponent(Icons.decorative(VaadinIcon.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> read());
        Button add = new Button(Texts.of("administration.people.add"), Icons.of(VaadinIcon.PLUS));
        add.addClickListener(event -> AccountDialog.add(administration, partners(), this::read));
        Div top = new Div(search, add);
        top.addClassName("cr-admin-top");
        add(top, list, new Div(more));
        read();
    }

    private void read() {
        shown.clear();
        showMore();
    }

    private void showMore() {
        List<AccountRow> page = administration.page(search.getValue(), shown.size(), PAGE + 1);
        shown.addAll(page.subList(0, Math.min(PAGE, page.size())));
        list.setItems(shown);
        more.setVisible(page.size() > PAGE);
    }

    private List<Partner> partners() {
        return administration.administered().stream()
                .flatMap(region -> directory.partners(region.code()).stream())
                .toList();
    }

    private Component card(AccountRow row) {
        Div top = new Div(new PersonChip(row.name(), row.jobTitle(), row.organisationName()));
        top.addClassName("cr-person-card__top");
        if (!row.enabled()) {
            top.add(new StatusChip(Texts.of("administration.people.disabled"), Tone.WARN));
        }
        Button change = new Button(
                Texts.of("administration.change"),
                event -> AccountDialog.change(administration, partners(), row, this::read));
        change.setAriaLabel(Texts.of("administration.change.what", row.name()));
        top.add(change);
        String roles = row.grants().stream()
                .map(Grant::role)
                .distinct()
                .sorted()
                .map(Role::key)
                .map(Texts::of)
                .collect(Collectors.joining(", "));
        Span under = new Span(Texts.of("administration.people.line", row.username(), roles));
        under.addClassName("cr-quiet");
        Stack card = new Stack(top, under);
        card.addClassName("cr-own-application");
        return card;
    }
}
