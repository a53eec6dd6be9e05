package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.casusregie.access.Label;
import nl.casusregie.access.LegalGround;
import nl.casusregie.access.Partner;
import nl.casusregie.casefile.SharingForm;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Asks on which ground an organisation gets which categories of data, what for and until when. */
class SharingDialog {

    private final ComboBox<Partner> organisation = new ComboBox<>(Texts.of("sharing.organisation"));
    private final CheckboxGroup<Label> categories = new CheckboxGroup<>(Texts.of("sharing.categories"));
    private final RadioButtonGroup<LegalGround> ground =
            Fields.radios("sharing.ground", List.of(LegalGround.values()), LegalGround::key);
    private final TextArea purpose = Fields.longText("sharing.purpose", Refusals.TEXT, "sharing.purpose.help");
    private final TextArea necessity = Fields.longText("sharing.necessity", Refusals.TEXT, "sharing.necessity.help");
    private final DatePicker validUntil = Fields.date("sharing.validUntil");

    SharingDialog(List<Partner> partners) {
        organisation.setItems(partners);
        organisation.setItemLabelGenerator(Partner::name);
        categories.setItems(EnumSet.complementOf(EnumSet.of(Label.EMBARGO)));
        categories.setItemLabelGenerator(label -> Texts.of(label.key()));
        categories.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    }

    void ask(Function<SharingForm, Outcome<?>> share, Runnable shared) {
        ErrorSummary errors = new ErrorSummary(Map.of(
                "organisation", organisation,
                "categories", categories,
                "ground", ground,
                "purpose", purpose,
                "necessity", necessity,
                "validUntil", validUntil));
        new ActDialog(
                        Texts.of("sharing.decide.title"),
                        errors,
                        new FormColumn(organisation, categories, ground, purpose, necessity, validUntil))
                .verb(Texts.of("sharing.decide"), () -> {
                    boolean done = errors.show(share.apply(form()));
                    if (done) {
                        Notice.success(Texts.of("sharing.decided"));
                        shared.run();
                    }
                    return done;
                })
                .open();
    }

    private SharingForm form() {
        @Nullable Partner chosen = organisation.getValue();
        return new SharingForm(
                chosen == null ? null : chosen.id(),
                categories.getValue(),
                ground.getValue(),
                purpose.getValue(),
                necessity.getValue(),
                validUntil.getValue());
    }
}
