package nl.casusregie.history.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import nl.casusregie.history.EventGroup;
import nl.casusregie.history.Happening;
import nl.casusregie.household.Member;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.Texts;

/** Chooses which part of the history to look at; what is chosen holds for the picture and for the table. */
class HistoryFilters extends Div {

    private final Select<EventGroup> group = new Select<>();
    private final Select<PersonId> person = new Select<>();
    private final Select<Integer> years = new Select<>();

    HistoryFilters(HistoryWords words, Runnable changed) {
        addClassName("cr-filters");
        fill(group, "history.filter.group", "history.filter.group.all");
        group.setItems(EventGroup.values());
        group.setItemLabelGenerator(each -> Texts.of(each == null ? "history.filter.group.all" : each.key()));
        fill(person, "history.filter.person", "history.filter.person.all");
        person.setItems(words.household().stream().map(Member::id).toList());
        person.setItemLabelGenerator(each -> each == null ? Texts.of("history.filter.person.all") : words.name(each));
        fill(years, "history.filter.years", "history.filter.years.all");
        years.setItems(List.of(1, 3, 10));
        years.setItemLabelGenerator(each -> each == null
                ? Texts.of("history.filter.years.all")
                : Texts.of(each == 1 ? "history.filter.years.one" : "history.filter.years.last", each));
        List.of(group, person, years).forEach(field -> field.addValueChangeListener(event -> changed.run()));
    }

    private void fill(Select<?> field, String labelKey, String allKey) {
        field.setLabel(Texts.of(labelKey));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Texts.of(allKey));
        add(field);
    }

    /** What has no date is always within the years that were chosen. */
    boolean lets(Happening event, LocalDate today) {
        return (group.isEmpty() || event.group() == group.getValue())
                && (person.isEmpty() || event.parts().containsKey(person.getValue()))
                && (years.isEmpty()
                        || event.isRunning(today)
                        || event.happened()
                                .latest()
                                .map(day -> day.isAfter(today.minusYears(years.getValue())))
                                .orElse(true));
    }

    boolean any() {
        return !(group.isEmpty() && person.isEmpty() && years.isEmpty());
    }
}
