package nl.casusregie.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import nl.casusregie.evaluation.WorstIncident;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Asks how many incidents there were since the last time, and how bad the worst was. */
class IncidentFields extends FormColumn {

    private final IntegerField number = new IntegerField(Texts.of("evaluation.incidents"));
    private final Select<WorstIncident> worst =
            Fields.choice("evaluation.worstIncident", List.of(WorstIncident.values()), WorstIncident::key);

    IncidentFields() {
        number.setStepButtonsVisible(true);
        number.setMin(0);
        worst.setVisible(false);
        number.addValueChangeListener(event -> worst.setVisible(event.getValue() != null && event.getValue() > 0));
        row(number, worst);
    }

    void nameFields(Map<String, Component> fields) {
        fields.put("incidents", number);
        fields.put("worstIncident", worst);
    }

    @Nullable
    Integer number() {
        return number.getValue();
    }

    /** Nothing when there was no incident, whatever was chosen before. */
    @Nullable
    WorstIncident worst() {
        return worst.isVisible() ? worst.getValue() : null;
    }
}
