package nl.casusregie.household.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.casusregie.household.HearingForm;
import nl.casusregie.household.HearingRecord;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** A hearing as one reads it: what the person said in their own words, or why they were not heard. */
final class HearingWords {

    private HearingWords() {}

    static StatusChip state(List<HearingRecord> ofPerson) {
        if (ofPerson.isEmpty()) {
            return new StatusChip(Texts.of("household.state.notYet"), Tone.WARN);
        }
        boolean heard = ofPerson.stream().anyMatch(each -> each.form().heard());
        return heard
                ? new StatusChip(Texts.of("household.state.heard"), Tone.GOOD)
                : new StatusChip(Texts.of("household.state.exception"), Tone.NEUTRAL);
    }

    static Component show(HearingRecord hearing) {
        HearingForm form = hearing.form();
        String source =
                Texts.of("household.recordedBy", hearing.recordedBy(), DateTexts.dateTime(hearing.recordedAt()));
        Div all = new Div();
        all.addClassName("cr-hearing");
        if (form.heard()) {
            all.add(new FactCard(FactCard.Kind.OWN_WORDS, form.ownWords(), source));
        }
        if (!form.exceptionReason().isBlank()) {
            all.add(new FactCard(FactCard.Kind.JUDGEMENT, form.exceptionReason(), source));
        }
        KeyValues rows = new KeyValues();
        rows.add(Texts.of("household.informed"), informed(form));
        if (form.exceptionReviewOn() != null) {
            rows.add(Texts.of("household.hear.exceptionReviewOn"), DateTexts.date(form.exceptionReviewOn()));
        }
        rows.add(Texts.of("household.hear.consenting"), consent(form));
        all.add(rows);
        return all;
    }

    private static String informed(HearingForm form) {
        return form.informedOn() == null
                ? Texts.of("household.informed.no")
                : Texts.of(
                        "household.informed.yes",
                        DateTexts.date(form.informedOn()),
                        form.informedBy(),
                        form.informedHow());
    }

    private static String consent(HearingForm form) {
        String answer = form.consent() == null ? "" : Texts.of(form.consent().key());
        return form.consentNote().isBlank() ? answer : answer + ". " + form.consentNote();
    }
}
