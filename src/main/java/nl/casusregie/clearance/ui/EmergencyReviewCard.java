package nl.casusregie.clearance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.casusregie.clearance.EmergencyForm;
import nl.casusregie.clearance.EmergencyReview;
import nl.casusregie.clearance.EmergencyReviews;
import nl.casusregie.clearance.Verdict;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.TermLabel;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** One time somebody broke the glass: who, why, who was told, and what the privacy officer thinks of it. */
class EmergencyReviewCard extends Stack {

    EmergencyReviewCard(EmergencyReview review, EmergencyReviews reviews, Clock clock, Runnable again) {
        addClassName("cr-own-application");
        Div top = new Div(new H3(Texts.of("clearance.reviews.who", review.user(), review.caseNumber())));
        top.addClassName("cr-person-card__top");
        top.add(
                review.isSigned() && review.verdict() != null
                        ? new StatusChip(Texts.of(review.verdict().key()), tone(review.verdict()))
                        : TermLabel.until(review.dueAt(), clock.instant()));
        KeyValues facts = new KeyValues()
                .add(Texts.of("clearance.reviews.organisation"), review.organisation())
                .add(
                        Texts.of("clearance.emergency.category"),
                        Texts.of(review.category().key()))
                .add(Texts.of("clearance.emergency.reason"), review.reason())
                .add(
                        Texts.of("clearance.reviews.when"),
                        Texts.of(
                                "clearance.reviews.fromTo",
                                DateTexts.dateTime(review.startedAt()),
                                DateTexts.dateTime(review.endedAt())))
                .add(Texts.of("clearance.reviews.told"), told(review));
        if (review.signedAt() != null) {
            facts.add(Texts.of("clearance.reviews.remark"), review.remark())
                    .add(
                            Texts.of("clearance.reviews.signedBy"),
                            Texts.of(
                                    "clearance.reviews.signedOn",
                                    review.signedBy(),
                                    DateTexts.dateTime(review.signedAt())));
        }
        add(top, facts);
        if (!review.isSigned()) {
            Button sign = new Button(Texts.of("clearance.reviews.sign"), event -> sign(review, reviews, again));
            sign.setAriaLabel(Texts.of("clearance.reviews.sign") + ": " + review.caseNumber());
            add(new Div(sign));
        }
    }

    /** Each is kept as "PART: name". */
    private static String told(EmergencyReview review) {
        return review.told().stream()
                .map(each -> each.split(": ", 2))
                .map(each -> Texts.of("clearance.told." + each[0], each[1]))
                .collect(Collectors.joining("\n"));
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case JUSTIFIED -> Tone.GOOD;
            case AVOIDABLE -> Tone.WARN;
            case NOT_JUSTIFIED -> Tone.BAD;
        };
    }

    private static void sign(EmergencyReview review, EmergencyReviews reviews, Runnable again) {
        RadioButtonGroup<Verdict> verdict =
                Fields.radios("clearance.reviews.verdict", List.of(Verdict.values()), Verdict::key);
        TextArea remark = Fields.longText("clearance.reviews.remark", EmergencyForm.REASON);
        ErrorSummary errors = new ErrorSummary(Map.of("verdict", verdict, "remark", remark));
        new ActDialog(
                        Texts.of("clearance.reviews.sign.question", review.user()),
                        errors,
                        new FormColumn(verdict, remark))
                .verb(Texts.of("clearance.reviews.sign"), () -> {
                    boolean done = errors.show(reviews.sign(review.window(), verdict.getValue(), remark.getValue()));
                    if (done) {
                        Notice.success(Texts.of("clearance.reviews.sign.done"));
                        again.run();
                    }
                    return done;
                })
                .open();
    }
}
