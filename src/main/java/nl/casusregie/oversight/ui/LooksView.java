package nl.casusregie.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casusregie.access.Region;
import nl.casusregie.oversight.CaseRef;
import nl.casusregie.oversight.Look;
import nl.casusregie.oversight.OverseenRegions;
import nl.casusregie.oversight.PersonLooks;
import nl.casusregie.oversight.PersonRef;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.PageSource;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Who saw what of a person in a period, to answer that person; one line can be withheld for somebody's safety. */
@Route(OversightNavigation.LOOKS)
@RolesAllowed("PRIVACY_OFFICER")
class LooksView extends Page implements BeforeEnterObserver {

    private static final int LONGEST_REASON = 500;

    private final OverseenRegions regions;
    private final PersonLooks looks;
    private final Select<Region> region = new Select<>();
    private final TextField number = Fields.text("oversight.number");
    private final Stack found = new Stack();

    LooksView(OverseenRegions regions, PersonLooks looks) {
        super("oversight.looks.title");
        wide();
        this.regions = regions;
        this.looks = looks;
        region.setLabel(Texts.of("oversight.region"));
        region.setItemLabelGenerator(each -> each == null ? "" : each.name());
        Button find = new Button(Texts.of("oversight.find"), event -> find());
        number.addKeyPressListener(com.vaadin.flow.component.Key.ENTER, event -> find());
        number.setPlaceholder("MDA-2026-0001");
        Div filters = new Div(region, number, find);
        filters.addClassName("cr-filters");
        add(new PageHeader(Texts.of("oversight.looks.title")).line(Texts.of("oversight.looks.line")), filters, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Region> mine = regions.mine();
        region.setItems(mine);
        region.setVisible(mine.size() > 1);
        region.setValue(mine.getFirst());
    }

    private void find() {
        found.removeAll();
        Optional<CaseRef> one = looks.find(region.getValue().code(), number.getValue());
        if (one.isEmpty()) {
            found.add(new EmptyState(Texts.of("oversight.case.none"), Texts.of("oversight.case.none.why")));
        } else {
            show(one.get());
        }
    }

    private void show(CaseRef one) {
        Select<PersonRef> person = new Select<>();
        person.setLabel(Texts.of("oversight.person"));
        person.setItems(one.persons());
        person.setItemLabelGenerator(LooksView::name);
        person.setEmptySelectionAllowed(true);
        person.setEmptySelectionCaption(Texts.of("oversight.person.all"));
        Checkbox asPerson = Fields.checkbox("oversight.asPerson");
        List<LookList> shown = new ArrayList<>();
        PeriodFilter period = new PeriodFilter(() -> shown.forEach(LookList::restart));
        LookList list = new LookList(
                source(() -> new PersonLooks.Question(
                        one.id(), idOf(person.getValue()), period.period(), asPerson.getValue())),
                look -> act(one, person.getValue(), look, () -> shown.forEach(LookList::refresh)));
        shown.add(list);
        person.addValueChangeListener(event -> list.restart());
        asPerson.addValueChangeListener(event -> list.restart());
        period.addComponentAsFirst(person);
        period.add(asPerson);
        found.add(new Section(Texts.of("oversight.looks.of", one.number()), period, list));
        list.refresh();
    }

    private interface Asked {
        PersonLooks.Question now();
    }

    private PageSource<Look> source(Asked asked) {
        return new PageSource<>() {
            @Override
            public List<Look> page(int offset, int limit) {
                return looks.page(region.getValue().code(), asked.now(), offset, limit);
            }

            @Override
            public int count() {
                return looks.count(region.getValue().code(), asked.now());
            }
        };
    }

    private Component act(CaseRef one, @Nullable PersonRef person, Look look, Runnable done) {
        if (person == null || look.withheld()) {
            return new Div();
        }
        Button withhold = new Button(Texts.of("oversight.withhold"), event -> ask(one, person, look, done));
        withhold.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.LUMO_TERTIARY);
        return withhold;
    }

    private void ask(CaseRef one, PersonRef person, Look look, Runnable done) {
        TextArea reason = Fields.longText("oversight.withhold.reason", LONGEST_REASON);
        ErrorSummary errors = new ErrorSummary(Map.of("reason", reason)).about(look.ids());
        Paragraph what = new Paragraph(Texts.of("oversight.withhold.what", look.actorName()));
        new ActDialog(Texts.of("oversight.withhold.question"), what, errors, new FormColumn(reason))
                .verb(Texts.of("oversight.withhold"), () -> {
                    boolean kept = errors.show(
                            looks.withhold(region.getValue().code(), one.id(), person.id(), look, reason.getValue()));
                    if (kept) {
                        Notice.success(Texts.of("oversight.withhold.done"));
                        done.run();
                    }
                    return kept;
                })
                .open();
    }

    private static String name(@Nullable PersonRef person) {
        if (person == null) {
            return Texts.of("oversight.person.all");
        }
        return person.birthYear() == null
                ? person.name()
                : Texts.of(
                        "oversight.person.name",
                        person.name(),
                        person.birthYear().toString());
    }

    private static @Nullable PersonId idOf(@Nullable PersonRef person) {
        return person == null ? null : person.id();
    }
}
