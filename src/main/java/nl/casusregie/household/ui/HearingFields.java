package nl.casusregie.household.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.access.Label;
import nl.casusregie.household.HearingForm;
import nl.casusregie.household.HearingForm.Consent;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.LabelField;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/** What is recorded of informing and hearing one person; asks only what fits the answers so far. */
class HearingFields extends Stack {

    private static final List<Boolean> YES_NO = List.of(true, false);

    private final RadioButtonGroup<Boolean> informed =
            Fields.radios("household.hear.informed", YES_NO, answer -> "household.hear.informed." + answer);
    private final DatePicker informedOn = Fields.date("household.hear.informedOn");
    private final TextField informedBy = Fields.text("household.hear.informedBy");
    private final TextField informedHow = Fields.text("household.hear.informedHow");
    private final RadioButtonGroup<Boolean> heard =
            Fields.radios("household.hear.heard", YES_NO, answer -> "household.hear.heard." + answer);
    private final TextArea ownWords =
            Fields.longText("household.hear.ownWords", Refusals.TEXT, "household.hear.ownWords.help");
    private final TextArea exceptionReason =
            Fields.longText("household.hear.exceptionReason", Refusals.TEXT, "household.hear.exceptionReason.help");
    private final DatePicker exceptionReviewOn = Fields.date("household.hear.exceptionReviewOn");
    private final RadioButtonGroup<Consent> consent =
            Fields.radios("household.hear.consent", List.of(Consent.values()), Consent::key);
    private final TextArea consentNote =
            Fields.longText("household.hear.consentNote", Refusals.TEXT, "household.hear.consentNote.help");
    private final LabelField label = new LabelField(Label.GENERAL);
    private final Section exception =
            new Section(Texts.of("household.hear.exception"), new FormColumn(exceptionReason, exceptionReviewOn));

    HearingFields(String whoIsSignedIn) {
        informedBy.setValue(whoIsSignedIn);
        Fields.help(informedHow, "household.hear.informedHow.help");
        Fields.help(consent, "household.hear.consent.help");
        add(
                new Section(
                        Texts.of("household.hear.informing"),
                        new FormColumn(informed, informedOn, informedBy, informedHow)),
                new Section(Texts.of("household.hear.hearing"), new FormColumn(heard, ownWords, label)),
                exception,
                new Section(Texts.of("household.hear.consenting"), new FormColumn(consent, consentNote)));
        informed.addValueChangeListener(event -> follow());
        heard.addValueChangeListener(event -> follow());
        consent.addValueChangeListener(event -> follow());
        follow();
    }

    private void follow() {
        boolean yes = Boolean.TRUE.equals(informed.getValue());
        informedOn.setVisible(yes);
        informedBy.setVisible(yes);
        informedHow.setVisible(yes);
        ownWords.setVisible(Boolean.TRUE.equals(heard.getValue()));
        label.setVisible(Boolean.TRUE.equals(heard.getValue()));
        exception.setVisible(Boolean.FALSE.equals(informed.getValue()) || Boolean.FALSE.equals(heard.getValue()));
        consentNote.setVisible(consent.getValue() != null && consent.getValue() != Consent.GIVEN);
    }

    /** What was left open and the form itself cannot tell from a "no". */
    List<Refusal> unanswered() {
        List<Refusal> open = new ArrayList<>();
        if (informed.getValue() == null) {
            open.add(Refusal.at("informed", "refusal.required"));
        }
        if (heard.getValue() == null) {
            open.add(Refusal.at("heard", "refusal.required"));
        }
        return open;
    }

    /** Without what was typed in a field that the answers have put away. */
    HearingForm form() {
        boolean wasInformed = Boolean.TRUE.equals(informed.getValue());
        boolean wasHeard = Boolean.TRUE.equals(heard.getValue());
        boolean excepted = exception.isVisible();
        return new HearingForm(
                wasInformed,
                wasInformed ? informedOn.getValue() : null,
                wasInformed ? informedBy.getValue() : "",
                wasInformed ? informedHow.getValue() : "",
                wasHeard,
                wasHeard ? ownWords.getValue() : "",
                excepted ? exceptionReason.getValue() : "",
                excepted ? exceptionReviewOn.getValue() : null,
                consent.getValue(),
                consentNote.isVisible() ? consentNote.getValue() : "");
    }

    Label label() {
        return label.getValue();
    }

    Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("informed", informed);
        fields.put("informedOn", informedOn);
        fields.put("informedBy", informedBy);
        fields.put("informedHow", informedHow);
        fields.put("heard", heard);
        fields.put("ownWords", ownWords);
        fields.put("exceptionReason", exceptionReason);
        fields.put("exceptionReviewOn", exceptionReviewOn);
        fields.put("consent", consent);
        fields.put("consentNote", consentNote);
        return fields;
    }
}
