package nl.casusregie.signal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.inbox.ui.spi.InboxNavigation;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import nl.casusregie.signal.ApplicationAnswers;
import nl.casusregie.signal.ApplicationStatus;
import nl.casusregie.signal.Applications;
import nl.casusregie.signal.MyApplication;

/** One own application: where it stands at a glance; what is missing and what was answered are read when it is opened. */
class MyApplicationCard extends Stack {

    private final MyApplication application;
    private final Applications applications;
    private final ApplicationAnswers answers;

    MyApplicationCard(MyApplication application, Applications applications, ApplicationAnswers answers) {
        this.application = application;
        this.applications = applications;
        this.answers = answers;
        addClassName("cr-own-application");
        H2 title = new H2(Texts.of("signal.own.household", application.number(), application.title()));
        Div top = new Div(title, status());
        top.addClassName("cr-person-card__top");
        Span sent = new Span(Texts.of("signal.sentOn", DateTexts.dateTime(application.submittedAt())));
        sent.addClassName("cr-quiet");
        add(top, sent);
        boolean mineToAct = waitsForMe();
        if (mineToAct || isAnswered()) {
            add(details(mineToAct));
        }
        if (!application.phase().isFinal()) {
            add(new Anchor(CaseNavigation.addressOf(application.caseId()), Texts.of("signal.own.toCase")));
        }
    }

    private boolean waitsForMe() {
        return application.status() == ApplicationStatus.INCOMPLETE
                && !application.phase().isFinal();
    }

    private boolean isAnswered() {
        return switch (application.phase()) {
            case APPLICATION, TRIAGE -> false;
            default -> true;
        };
    }

    private StatusChip status() {
        if (waitsForMe()) {
            return new StatusChip(Texts.of(application.status().key()), Tone.WARN);
        }
        return switch (application.phase()) {
            case APPLICATION, TRIAGE ->
                new StatusChip(Texts.of(application.status().key()), Tone.INFO);
            case NOT_ADMITTED -> new StatusChip(Texts.of("signal.own.notAdmitted"), Tone.NEUTRAL);
            case WITHDRAWN -> new StatusChip(Texts.of("signal.own.withdrawn"), Tone.NEUTRAL);
            case CLOSED -> new StatusChip(Texts.of("signal.own.closed"), Tone.GOOD);
            default -> new StatusChip(Texts.of("signal.own.admitted"), Tone.GOOD);
        };
    }

    /** What was said to the applicant is content: it is read, and recorded as read, only when it is looked at. */
    private Details details(boolean open) {
        Details details = new Details(Texts.of(waitsForMe() ? "signal.missing" : "signal.own.answer"));
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && details.getContent().count() == 0) {
                details.add(waitsForMe() ? missing() : answer());
            }
        });
        details.setOpened(open);
        return details;
    }

    private Component missing() {
        return new Stack(
                new RemoteText(applications.view(application.caseId()).missing()),
                new Anchor(InboxNavigation.INBOX, Texts.of("signal.own.supplement")));
    }

    private Component answer() {
        Stack words = new Stack();
        answers.latest(application.caseId())
                .ifPresentOrElse(
                        answer -> {
                            words.add(new Paragraph(Texts.of(
                                    "signal.own.answered",
                                    Texts.of(answer.outcomeKey()),
                                    DateTexts.dateTime(answer.at()))));
                            if (!answer.text().isBlank()) {
                                words.add(new RemoteText(answer.text()));
                            }
                        },
                        () -> words.add(new Paragraph(Texts.of("signal.own.noAnswer"))));
        return words;
    }
}
