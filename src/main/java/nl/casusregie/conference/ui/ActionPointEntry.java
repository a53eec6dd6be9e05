package nl.casusregie.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import nl.casusregie.conference.ActionPoint;
import nl.casusregie.conference.ContributionView;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.LineEntry;
import org.jspecify.annotations.Nullable;

/** Writes one action point: what, which organisation, by when. The owner and the date stay for the next one. */
class ActionPointEntry implements LineEntry<ActionPoint> {

    private final List<ContributionView> invited;
    private final TextField text = Fields.text("conference.action");
    private final ComboBox<ContributionView> owner;
    private final DatePicker dueOn = Fields.date("conference.action.dueOn");

    ActionPointEntry(List<ContributionView> invited) {
        this.invited = invited;
        this.owner = Fields.search("conference.action.owner", invited, ContributionView::organisationName);
        text.setValueChangeMode(ValueChangeMode.EAGER);
    }

    @Override
    public Component fields() {
        return new FormColumn(text).row(owner, dueOn);
    }

    @Override
    public @Nullable ActionPoint read() {
        ContributionView chosen = owner.getValue();
        return text.getValue().isBlank()
                ? null
                : new ActionPoint(
                        text.getValue().strip(), chosen == null ? null : chosen.organisation(), dueOn.getValue());
    }

    @Override
    public boolean isReady() {
        if (owner.isEmpty()) {
            owner.focus();
        } else if (dueOn.isEmpty()) {
            dueOn.focus();
        }
        return !owner.isEmpty() && !dueOn.isEmpty();
    }

    @Override
    public void write(ActionPoint line) {
        text.setValue(line.text());
        owner.setValue(invited.stream()
                .filter(each -> each.organisation().equals(line.owner()))
                .findFirst()
                .orElse(null));
        dueOn.setValue(line.dueOn());
        text.focus();
    }

    @Override
    public void next() {
        text.clear();
        text.focus();
    }

    @Override
    public void onEnter(Runnable add) {
        text.addKeyDownListener(Key.ENTER, event -> add.run());
    }
}
