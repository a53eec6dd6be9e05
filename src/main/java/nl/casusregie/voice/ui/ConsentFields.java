package nl.casusregie.voice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.voice.Answer;
import nl.casusregie.voice.ConsentForm;
import nl.casusregie.voice.ConsentRule;
import nl.casusregie.voice.WithoutConsent;

/** Who answered what, by the rule for the age; the ground to go on without only where consent is not there. */
final class ConsentFields extends FormColumn {

    private final ConsentRule rule;
    private final LocalDate proposed;
    private final TextField about = Fields.text("voice.consent.about");
    private final DatePicker askedOn = Fields.date("voice.consent.askedOn");
    private final RadioButtonGroup<Answer> own =
            Fields.radios("voice.consent.own", List.of(Answer.values()), Answer::key);
    private final RadioButtonGroup<Answer> parents =
            Fields.radios("voice.consent.parents", List.of(Answer.values()), Answer::key);
    private final Select<WithoutConsent> without;
    private final TextArea motivation = Fields.longText("voice.without.motivation", Refusals.TEXT);
    private final DatePicker reviewOn = Fields.date("voice.without.reviewOn");

    /** {@code proposed} is the day on which consent that is given today is asked again. */
    ConsentFields(ConsentRule rule, LocalDate proposed) {
        this.rule = rule;
        this.proposed = proposed;
        this.without = Fields.choice(
                "voice.without",
                Arrays.stream(WithoutConsent.values())
                        .filter(each -> each.fits(rule))
                        .toList(),
                WithoutConsent::key);
        without.setEmptySelectionAllowed(true);
        without.setEmptySelectionCaption(Texts.of("voice.without.none"));
        Fields.help(about, "voice.consent.about.help");
        own.setValue(Answer.NOT_ASKED);
        parents.setValue(Answer.NOT_ASKED);
        parents.setVisible(rule.asksParents());
        own.addValueChangeListener(event -> follow());
        parents.addValueChangeListener(event -> follow());
        without.addValueChangeListener(event -> follow());
        add(about, own, parents, askedOn, without, motivation, reviewOn);
        follow();
    }

    /** Asks the same again. */
    ConsentFields about(String what) {
        about.setValue(what);
        return this;
    }

    Map<String, Component> fields() {
        return Map.of(
                "about", about,
                "askedOn", askedOn,
                "without", without,
                "motivation", motivation,
                "reviewOn", reviewOn);
    }

    private void follow() {
        boolean given = (!rule.asksPerson() || own.getValue() == Answer.GIVEN)
                && (!rule.asksParents() || parents.getValue() == Answer.GIVEN);
        askedOn.setVisible(own.getValue() != Answer.NOT_ASKED || parents.getValue() != Answer.NOT_ASKED);
        without.setVisible(!given);
        motivation.setVisible(!given);
        motivation.setLabel(
                Texts.of(without.getValue() == null ? "voice.without.no.motivation" : "voice.without.motivation"));
        reviewOn.setVisible(given || without.getValue() != null);
        reviewOn.setHelperText(given ? Texts.of("voice.consent.review.help") : null);
        if (given && reviewOn.isEmpty()) {
            reviewOn.setValue(proposed);
        }
    }

    /** Without what was typed in a field that the answers have put away. */
    ConsentForm form() {
        return new ConsentForm(
                about.getValue(),
                askedOn.isVisible() ? askedOn.getValue() : null,
                own.getValue(),
                parents.getValue(),
                without.isVisible() ? without.getValue() : null,
                motivation.isVisible() ? motivation.getValue() : "",
                reviewOn.isVisible() ? reviewOn.getValue() : null);
    }
}
