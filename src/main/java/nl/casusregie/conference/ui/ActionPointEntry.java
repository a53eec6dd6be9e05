package nl.casusregie.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import nl.casusregie.conference.ActionPoint;
import nl.casusregie.conference.ContributionView;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.LineEntry;
import nl.casusregie.shell.ui.LineField;
import org.jspecify.annotations.Nullable;

/** Writes one action point: what, which organisation, by when. The owner and the date stay for the next one. */
class ActionPointEntry implements LineEntry<ActionPoint> {

    private final List<ContributionView> invited;
    private final LineField text = new LineField("conference.action");
    private final ComboBox<ContributionView> owner;
    private final DatePicker dueOn = Fields.date("conference.action.dueOn");

    ActionPointEntry(List<ContributionView> invited) {
        this.invited = invited;
        this.owner = Fields.search("conference.action.owner", invited, ContributionView::organisationName);
    }

    @Override
    public Class<ActionPoint> type() {
        return ActionPoint.class;
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
        text.onEnter(add);
    }
}
