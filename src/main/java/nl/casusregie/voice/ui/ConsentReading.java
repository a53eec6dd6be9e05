package nl.casusregie.voice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import nl.casusregie.voice.ConsentForm;
import nl.casusregie.voice.ConsentRecord;

/** Consent to read: for what, who answered what, and why one goes on where it is not there. */
class ConsentReading extends Div {

    ConsentReading(ConsentRecord consent) {
        addClassName("cr-hearing");
        ConsentForm form = consent.form();
        Span about = new Span(form.about());
        about.addClassName("cr-strong");
        Tone tone =
                switch (consent.state()) {
                    case CONSENT -> Tone.GOOD;
                    case NO_CONSENT -> Tone.WARN;
                    case EXCEPTION -> Tone.INFO;
                };
        add(
                new Div(
                        about,
                        new Span(" "),
                        new StatusChip(Texts.of(consent.state().key()), tone)),
                answers(consent));
        if (form.without() != null) {
            String review =
                    form.reviewOn() == null ? "" : Texts.of("voice.without.review", DateTexts.date(form.reviewOn()));
            add(new FactCard(
                    FactCard.Kind.JUDGEMENT,
                    Texts.of(form.without().key()) + "\n" + form.motivation() + "\n" + review,
                    Texts.of("voice.recordedBy", consent.recordedBy(), DateTexts.dateTime(consent.recordedAt()))));
            return;
        }
        if (!form.motivation().isBlank()) {
            add(new Div(form.motivation()));
        }
        if (form.reviewOn() != null) {
            Div review = new Div(Texts.of("voice.without.review", DateTexts.date(form.reviewOn())));
            review.addClassName("cr-quiet");
            add(review);
        }
    }

    private static Div answers(ConsentRecord consent) {
        List<String> parts = new ArrayList<>();
        parts.add(Texts.of("voice.answer.own", Texts.of(consent.form().own().key())));
        if (consent.rule().asksParents()) {
            parts.add(Texts.of(
                    "voice.answer.parents", Texts.of(consent.form().parents().key())));
        }
        if (consent.form().askedOn() != null) {
            parts.add(Texts.of("voice.answer.on", DateTexts.date(consent.form().askedOn())));
        }
        Div line = new Div(String.join(" · ", parts));
        line.addClassName("cr-quiet");
        return line;
    }
}
