package nl.casusregie.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import nl.casusregie.safety.AcuteForm;
import nl.casusregie.safety.AcuteReportView;
import nl.casusregie.safety.AcuteState;
import nl.casusregie.safety.AcuteStep;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** One acute report to read: what happens, who is in danger, and what was done about it. */
class AcuteReading extends Section {

    AcuteReading(AcuteReportView report) {
        super(Texts.of(report.source().key()));
        beside(chip(report.state()));
        AcuteForm form = report.form();
        add(new FactCard(
                FactCard.Kind.FACT,
                form.happening(),
                Texts.of(
                        "safety.byOn",
                        report.reportedBy(),
                        report.reportedByOrganisation(),
                        DateTexts.dateTime(report.reportedAt()))));
        KeyValues facts = new KeyValues();
        if (!form.inDanger().isBlank()) {
            facts.add(Texts.of("safety.acute.inDanger"), form.inDanger())
                    .add(
                            Texts.of("safety.acute.place"),
                            report.placeHidden() ? Texts.of("safety.place.hidden") : form.place())
                    .add(
                            Texts.of("safety.acute.emergencyCalled"),
                            Texts.of(form.emergencyCalled() ? "safety.yes" : "safety.no"))
                    .add(Texts.of("safety.acute.doneAlready"), form.doneAlready());
            add(facts);
        }
        if (!report.steps().isEmpty()) {
            OrderedList steps = new OrderedList();
            steps.addClassNames("cr-steps", "cr-stack");
            report.steps().forEach(step -> steps.add(line(step)));
            add(steps);
        }
    }

    static Component chip(AcuteState state) {
        Tone tone =
                switch (state) {
                    case OPEN -> Tone.BAD;
                    case SECURED -> Tone.WARN;
                    case SETTLED -> Tone.GOOD;
                    case LAPSED -> Tone.NEUTRAL;
                };
        return new StatusChip(Texts.of(state.key()), tone);
    }

    private static ListItem line(AcuteStep step) {
        Span what = new Span(Texts.of(step.kind().key()));
        what.addClassName("cr-strong");
        Span who = new Span(
                Texts.of("safety.byOn", step.actorName(), step.actorOrganisation(), DateTexts.dateTime(step.at())));
        who.addClassName("cr-quiet");
        ListItem item = new ListItem(what, new Span(" "), who);
        if (!step.text().isBlank()) {
            item.add(new RemoteText(step.text()));
        }
        if (!step.byWhom().isBlank()) {
            item.add(new RemoteText(Texts.of("safety.step.byWhom", step.byWhom())));
        }
        if (step.safeUntil() != null) {
            item.add(new RemoteText(Texts.of("safety.step.until", DateTexts.date(step.safeUntil()))));
        }
        return item;
    }
}
