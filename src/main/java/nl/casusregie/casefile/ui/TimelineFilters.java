package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.casusregie.casefile.TimelineAuthor;
import nl.casusregie.casefile.TimelineFilter;
import nl.casusregie.casefile.TimelineKind;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Texts;

/** What of a timeline to show: which kind, by whom, for which organisation. */
class TimelineFilters extends Div {

    private final Select<TimelineKind> kind =
            Fields.choice("casefile.timeline.kind", List.of(TimelineKind.values()), TimelineKind::key);
    private final List<TimelineAuthor> people = new ArrayList<>();
    private final List<String> organisations = new ArrayList<>();
    private final ComboBox<TimelineAuthor> person =
            Fields.search("casefile.timeline.person", people, TimelineAuthor::name);
    private final ComboBox<String> organisation =
            Fields.search("casefile.timeline.organisation", organisations, name -> name);

    /** The names to choose from are read when somebody goes to choose. */
    TimelineFilters(Supplier<List<TimelineAuthor>> authors) {
        addClassName("cr-filters");
        String all = Texts.of("casefile.timeline.kind.all");
        kind.setItemLabelGenerator(each -> each == null ? all : Texts.of(each.key()));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(all);
        kind.setPlaceholder(all);
        person.setClearButtonVisible(true);
        person.setPlaceholder(Texts.of("casefile.timeline.everybody"));
        person.addFocusListener(event -> offer(authors));
        organisation.setClearButtonVisible(true);
        organisation.setPlaceholder(Texts.of("casefile.timeline.everyOrganisation"));
        organisation.addFocusListener(event -> offer(authors));
        add(kind, person, organisation);
    }

    private void offer(Supplier<List<TimelineAuthor>> authors) {
        if (people.isEmpty()) {
            List<TimelineAuthor> all = authors.get();
            people.addAll(distinct(all));
            organisations.addAll(all.stream()
                    .map(TimelineAuthor::organisation)
                    .distinct()
                    .sorted()
                    .toList());
            person.setItems(people);
            organisation.setItems(organisations);
        }
    }

    /** Somebody who changed organisation stands in the list once. */
    private static List<TimelineAuthor> distinct(List<TimelineAuthor> authors) {
        return authors.stream()
                .filter(author -> authors.stream()
                        .filter(each -> each.id().equals(author.id()))
                        .findFirst()
                        .filter(author::equals)
                        .isPresent())
                .toList();
    }

    void onChange(Runnable changed) {
        kind.addValueChangeListener(event -> changed.run());
        person.addValueChangeListener(event -> changed.run());
        organisation.addValueChangeListener(event -> changed.run());
    }

    TimelineFilter chosen() {
        TimelineAuthor author = person.getValue();
        return new TimelineFilter(kind.getValue(), author == null ? null : author.id(), organisation.getValue());
    }

    boolean anyChosen() {
        return !chosen().equals(TimelineFilter.ALL);
    }
}
