package nl.casusregie.signal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.access.Region;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.ui.spi.PersonFields;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.signal.ApplicationForm;
import org.jspecify.annotations.Nullable;

/** Who belongs to the household, one by one; with several regions also which region. */
class HouseholdStep extends Section {

    private final List<Region> regions;
    private final Runnable changed;
    private final Select<Region> region = new Select<>();
    private final List<PersonEntry> entries = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button(Texts.of("signal.person.add"), Icons.of(VaadinIcon.PLUS));

    HouseholdStep(List<Region> regions, Runnable changed) {
        super(Texts.of(WizardStep.HOUSEHOLD.titleKey()));
        this.regions = regions;
        this.changed = changed;
        region.setLabel(Texts.of("signal.region"));
        region.setItems(regions);
        region.setItemLabelGenerator(Region::name);
        region.setVisible(regions.size() > 1);
        region.addValueChangeListener(event -> changed.run());
        list.addClassName("cr-form");
        add.addClickListener(event -> addPerson());
        add(new Paragraph(Texts.of("signal.step.HOUSEHOLD.help")), region, list, add);
    }

    void show(ApplicationForm form) {
        regions.stream()
                .filter(each -> each.code().equals(form.regionCode()))
                .findFirst()
                .ifPresent(region::setValue);
        entries.clear();
        form.persons().forEach(person -> entries.add(entry(person)));
        layOut();
        openOnly(entries.size() == 1 ? entries.getFirst() : null);
    }

    @Nullable
    String regionCode() {
        if (regions.size() == 1) {
            return regions.getFirst().code();
        }
        return region.getValue() == null ? null : region.getValue().code();
    }

    List<PersonData> persons() {
        return entries.stream().map(entry -> entry.fields().data()).toList();
    }

    Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("regionCode", region);
        fields.put("persons", add);
        for (int i = 0; i < entries.size(); i++) {
            fields.putAll(entries.get(i).fields().fields("persons[%d].".formatted(i)));
        }
        return fields;
    }

    /** Opens the person that a field belongs to. */
    void open(Component field) {
        entries.stream()
                .filter(entry -> entry.fields().fields("").containsValue(field))
                .forEach(entry -> entry.setOpened(true));
    }

    private void addPerson() {
        PersonEntry entry = entry(PersonFields.nobodyYet());
        entries.add(entry);
        layOut();
        openOnly(entry);
        entry.fields().focusFirst();
        changed.run();
    }

    private void remove(PersonEntry entry) {
        entries.remove(entry);
        layOut();
        add.focus();
        changed.run();
    }

    private PersonEntry entry(PersonData data) {
        return new PersonEntry(data, changed, this::remove);
    }

    private void openOnly(@Nullable PersonEntry open) {
        entries.forEach(entry -> entry.setOpened(entry == open));
    }

    private void layOut() {
        list.removeAll();
        if (entries.isEmpty()) {
            list.add(new EmptyState(Texts.of("signal.noPersons"), Texts.of("signal.noPersons.why")));
        }
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).numbered(i + 1);
            list.add(entries.get(i));
        }
    }
}
