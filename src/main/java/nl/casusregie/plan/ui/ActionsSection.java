package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import nl.casusregie.access.Colleague;
import nl.casusregie.plan.PlanAction;
import nl.casusregie.plan.ui.PlanNames.Names;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;

/** The actions of all organisations in one list, that can be narrowed to one of them. */
class ActionsSection extends Section {

    ActionsSection(List<PlanAction> actions, Names names, Function<PlanAction, Component> card) {
        super(Texts.of("plan.section.actions"));
        CardList<PlanAction> list =
                new CardList<PlanAction>(card, new EmptyState(Texts.of("plan.noActions"), "")).setItems(actions);
        List<String> organisations = actions.stream()
                .map(action -> organisation(action, names))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (organisations.size() > 1) {
            Select<String> of = new Select<>();
            of.setLabel(Texts.of("plan.actions.of"));
            of.setItems(organisations);
            of.setEmptySelectionAllowed(true);
            of.setEmptySelectionCaption(Texts.of("plan.actions.ofAll"));
            of.setPlaceholder(Texts.of("plan.actions.ofAll"));
            of.addValueChangeListener(event -> list.setItems(actions.stream()
                    .filter(action -> event.getValue() == null
                            || event.getValue().isEmpty()
                            || event.getValue().equals(organisation(action, names)))
                    .toList()));
            Div tools = new Div(of);
            tools.addClassName("cr-list-tools");
            add(tools);
        }
        add(list);
    }

    private static String organisation(PlanAction action, Names names) {
        Colleague owner = names.person(action.ownerId());
        return owner == null ? "" : owner.organisationName();
    }
}
