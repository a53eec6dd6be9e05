package nl.casusregie.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nl.casusregie.access.StepUp;
import nl.casusregie.access.StepUpProof;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.clearance.BreakGlass;
import nl.casusregie.clearance.EmergencyCategory;
import nl.casusregie.clearance.EmergencyForm;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Says what breaking the glass means before it asks why, and asks once more who one is. */
class BreakGlassDialog extends FormDialog {

    private static final List<String> CONSEQUENCES = List.of("time", "read", "told", "recorded", "review");

    private final BreakGlass glass;
    private final StepUp stepUp;
    private final TextField number = Fields.text("clearance.number");
    private final Select<EmergencyCategory> category =
            Fields.choice("clearance.emergency.category", List.of(EmergencyCategory.values()), EmergencyCategory::key);
    private final TextArea reason =
            Fields.longText("clearance.emergency.reason", EmergencyForm.REASON, "clearance.emergency.reason.help");
    private final PasswordField password = new PasswordField(Texts.of("clearance.emergency.password"));
    private final ErrorSummary errors =
            new ErrorSummary(Map.of("number", number, "category", category, "reason", reason, "password", password));
    private @Nullable StepUpProof proof;

    BreakGlassDialog(BreakGlass glass, StepUp stepUp) {
        super(Texts.of("clearance.emergency.title"));
        this.glass = glass;
        this.stepUp = stepUp;
        proof = stepUp.recent().orElse(null);
        number.setPlaceholder("MDA-2026-0001");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setHelperText(Texts.of("clearance.emergency.password.help"));
        UnorderedList meaning = new UnorderedList();
        meaning.addClassName("cr-text-list");
        CONSEQUENCES.forEach(each -> meaning.add(new ListItem(Texts.of("clearance.emergency.means." + each))));
        StickyActions acts = new StickyActions()
                .primary(Texts.of("clearance.emergency.verb"), this::send)
                .cancel(Texts.of("shell.cancel"), this::close);
        put(
                new Paragraph(Texts.of("clearance.emergency.first")),
                meaning,
                errors,
                new FormColumn(number, category, reason),
                whoAmI(),
                acts);
    }

    private Component whoAmI() {
        return stepUp.asksPassword()
                ? new FormColumn(password)
                : new Anchor(stepUp.address(), Texts.of("clearance.emergency.logInAgain"));
    }

    private boolean send() {
        if (stepUp.asksPassword() && !password.isEmpty()) {
            proof = stepUp.prove(password.getValue()).orElse(null);
            password.clear();
        }
        EmergencyForm form = new EmergencyForm(number.getValue(), category.getValue(), reason.getValue());
        boolean[] done = {false};
        glass.open(form, proof)
                .either(
                        id -> {
                            done[0] = true;
                            close();
                            CaseNavigation.toCase(id);
                        },
                        errors::show);
        return done[0];
    }
}
