package nl.casusregie.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.casusregie.evaluation.Experience;
import nl.casusregie.evaluation.FilledInBy;
import nl.casusregie.household.Member;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.FieldGroup;
import nl.casusregie.shell.ui.Fields;

/** Asks how safe (and how well) one person feels; not wanting to answer is an answer. */
class ExperienceFields extends FieldGroup {

    private final UUID person;
    private final boolean wellbeingToo;
    private final Checkbox refused = Fields.checkbox("evaluation.refused");
    private final Select<Integer> safety = score("evaluation.safety");
    private final Select<Integer> wellbeing = score("evaluation.wellbeing");
    private final Select<FilledInBy> filledInBy =
            Fields.choice("evaluation.filledInBy", List.of(FilledInBy.values()), FilledInBy::key);
    private final TextArea ownWords = Fields.optional(Fields.longText("evaluation.ownWords", Refusals.TEXT));

    ExperienceFields(Member member, boolean wellbeingToo) {
        super(member.name());
        this.person = member.id().value();
        this.wellbeingToo = wellbeingToo;
        Div row = new Div(safety);
        if (wellbeingToo) {
            row.add(wellbeing);
        }
        row.add(filledInBy);
        row.addClassName("cr-form__row");
        refused.addValueChangeListener(event -> row.setVisible(!event.getValue()));
        addClassName("cr-plan-line");
        ownWords.setMinRows(2);
        add(row, ownWords, refused);
    }

    private static Select<Integer> score(String labelKey) {
        Select<Integer> field = Fields.choice(
                labelKey, IntStream.rangeClosed(1, 10).boxed().toList(), score -> "evaluation.score." + score);
        return field;
    }

    void nameFields(Map<String, Component> fields) {
        String at = Experience.fieldOf(person);
        fields.put(at + ".safety", safety);
        fields.put(at + ".wellbeing", wellbeing);
        fields.put(at + ".filledInBy", filledInBy);
        fields.put(at + ".ownWords", ownWords);
    }

    Experience value() {
        return refused.getValue()
                ? new Experience(person, true, null, null, ownWords.getValue(), null)
                : new Experience(
                        person,
                        false,
                        safety.getValue(),
                        wellbeingToo ? wellbeing.getValue() : null,
                        ownWords.getValue(),
                        filledInBy.getValue());
    }
}
