package nl.casusregie.history.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.history.Part;
import nl.casusregie.household.Member;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.Texts;

/** Asks of everybody of the household which part they had. */
class PartFields extends Div {

    private final Map<PersonId, Select<Part>> fields = new LinkedHashMap<>();

    PartFields(HistoryWords words, Map<PersonId, Part> known) {
        addClassName("history-parts");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.of("history.parts"));
        Div heading = new Div(Texts.of("history.parts"));
        heading.addClassName("cr-strong");
        add(heading);
        for (Member member : words.household()) {
            Select<Part> field = new Select<>();
            field.setLabel(words.name(member.id()));
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption(Texts.of("history.part.none"));
            field.setItemLabelGenerator(part -> Texts.of(part == null ? "history.part.none" : part.key()));
            field.setItems(Part.values());
            fields.put(member.id(), field);
            add(field);
        }
        known.forEach((person, part) -> {
            Select<Part> field = fields.get(person);
            if (field != null) {
                field.setValue(part);
            }
        });
    }

    /** Parts in violence are only offered where there was violence. */
    void violence(boolean there) {
        List<Part> possible = Arrays.stream(Part.values())
                .filter(part -> there || !part.isInViolence())
                .toList();
        fields.values().forEach(field -> {
            Part chosen = field.getValue();
            field.setItems(possible);
            field.setValue(
                    chosen != null && possible.contains(chosen) ? chosen : chosen == null ? null : Part.CONCERNED);
        });
    }

    Map<PersonId, Part> said() {
        Map<PersonId, Part> said = new LinkedHashMap<>();
        fields.forEach((person, field) -> {
            if (field.getValue() != null) {
                said.put(person, field.getValue());
            }
        });
        return said;
    }
}
