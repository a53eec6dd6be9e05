package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.casusregie.access.Protection;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.LabelField;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Texts;

/** Asks anew who may see an item, and why it changes. */
class ProtectionDialog {

    private final Protection now;
    private final LabelField label;
    private final MultiSelectComboBox<UUID> audience;
    private final MultiSelectComboBox<UUID> notTo;
    private final Checkbox family = new Checkbox(Texts.of("protection.family.ask"));
    private final TextArea reason = Fields.longText("protection.reason", Refusals.TEXT, "protection.reason.help");

    ProtectionDialog(Protection now, Map<UUID, String> organisations, Map<UUID, String> household) {
        this.now = now;
        label = new LabelField(now.label());
        audience = several("protection.audience.ask", organisations, now.audience());
        audience.setHelperText(Texts.of("protection.audience.help"));
        notTo = several("protection.notTo.ask", household, now.notTo());
        notTo.setHelperText(Texts.of("protection.notTo.help"));
        family.setValue(now.familyVisible());
    }

    private static MultiSelectComboBox<UUID> several(String labelKey, Map<UUID, String> names, Set<UUID> chosen) {
        MultiSelectComboBox<UUID> field = new MultiSelectComboBox<>(Texts.of(labelKey));
        field.setItems(names.keySet());
        field.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        field.setValue(chosen.stream().filter(names::containsKey).toList());
        return field;
    }

    void ask(Object item, BiFunction<Protection, String, Outcome<?>> change, Runnable changed) {
        ErrorSummary errors =
                new ErrorSummary(Map.of("label", label, "audience", audience, "reason", reason)).about(item);
        new ActDialog(
                        Texts.of("protection.change.title"),
                        errors,
                        new FormColumn(label, audience, notTo, family, reason))
                .verb(Texts.of("protection.change"), () -> {
                    boolean done = errors.show(change.apply(wanted(), reason.getValue()));
                    if (done) {
                        Notice.success(Texts.of("protection.changed"));
                        changed.run();
                    }
                    return done;
                })
                .open();
    }

    private Protection wanted() {
        return new Protection(
                label.getValue(), now.sourceId(), audience.getValue(), notTo.getValue(), family.getValue());
    }
}
