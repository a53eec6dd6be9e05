package nl.casusregie.voice.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.voice.Answer;
import nl.casusregie.voice.ConsentForm;
import nl.casusregie.voice.ConsentRule;
import nl.casusregie.voice.WithoutConsent;

/** Asks who answered what, by the rule for the age; the ground to go on without only where consent is not there. */
final class ConsentDialog extends FormDialog {

    private final ConsentRule rule;
    private final TextField about = Fields.text("voice.consent.about");
    private final DatePicker askedOn = Fields.date("voice.consent.askedOn");
    private final RadioButtonGroup<Answer> own =
            Fields.radios("voice.consent.own", List.of(Answer.values()), Answer::key);
    private final RadioButtonGroup<Answer> parents =
            Fields.radios("voice.consent.parents", List.of(Answer.values()), Answer::key);
    private final Select<WithoutConsent> without;
    private final TextArea motivation =
            Fields.longText("voice.without.motivation", Refusals.TEXT, "voice.without.motivation.help");
    private final DatePicker reviewOn = Fields.date("voice.without.reviewOn");

    private ConsentDialog(
            PersonId person,
            String name,
            ConsentRule rule,
            String whoDecides,
            Function<ConsentForm, Outcome<UUID>> act,
            Runnable done) {
        super(Texts.of("voice.consent.whose", name));
        this.rule = rule;
        this.without = Fields.choice(
                "voice.without",
                Arrays.stream(WithoutConsent.values())
                        .filter(each -> each.fits(rule))
                        .toList(),
                WithoutConsent::key);
        without.setItemLabelGenerator(each -> Texts.of(each == null ? "voice.without.none" : each.key()));
        without.setEmptySelectionAllowed(true);
        without.setEmptySelectionCaption(Texts.of("voice.without.none"));
        Fields.help(about, "voice.consent.about.help");
        own.setValue(Answer.NOT_ASKED);
        parents.setValue(Answer.NOT_ASKED);
        parents.setVisible(rule.asksParents());
        own.addValueChangeListener(event -> follow());
        parents.addValueChangeListener(event -> follow());
        without.addValueChangeListener(event -> follow());
        follow();
        ErrorSummary errors = new ErrorSummary(Map.of(
                        "about", about,
                        "askedOn", askedOn,
                        "without", without,
                        "motivation", motivation,
                        "reviewOn", reviewOn))
                .about(person);
        put(
                new Paragraph(whoDecides),
                errors,
                new FormColumn(about, own, parents, askedOn, without, motivation, reviewOn),
                new StickyActions()
                        .primary(Texts.of("voice.consent.verb"), () -> {
                            boolean kept = errors.show(act.apply(form()));
                            if (kept) {
                                close();
                                Notice.success(Texts.of("voice.kept"));
                                done.run();
                            }
                            return kept;
                        })
                        .cancel(Texts.of("shell.cancel"), this::close));
    }

    static void open(
            PersonId person,
            String name,
            ConsentRule rule,
            String whoDecides,
            Function<ConsentForm, Outcome<UUID>> act,
            Runnable done) {
        new ConsentDialog(person, name, rule, whoDecides, act, done).open();
    }

    private void follow() {
        boolean given = (!rule.asksPerson() || own.getValue() == Answer.GIVEN)
                && (!rule.asksParents() || parents.getValue() == Answer.GIVEN);
        askedOn.setVisible(own.getValue() != Answer.NOT_ASKED || parents.getValue() != Answer.NOT_ASKED);
        without.setVisible(!given);
        motivation.setVisible(!given);
        reviewOn.setVisible(!given && without.getValue() != null);
    }

    /** Without what was typed in a field that the answers have put away. */
    private ConsentForm form() {
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
