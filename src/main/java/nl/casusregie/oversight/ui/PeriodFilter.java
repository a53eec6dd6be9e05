package nl.casusregie.oversight.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import nl.casusregie.oversight.Period;
import nl.casusregie.shell.ui.Fields;

/** From and until, both optional. */
class PeriodFilter extends Div {

    private final DatePicker from = Fields.date("oversight.from");
    private final DatePicker until = Fields.date("oversight.until");

    PeriodFilter(Runnable changed) {
        addClassName("cr-filters");
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        from.addValueChangeListener(event -> changed.run());
        until.addValueChangeListener(event -> changed.run());
        add(from, until);
    }

    Period period() {
        return new Period(from.getValue(), until.getValue());
    }
}
