package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import nl.casusregie.analysis.Analyses;
import nl.casusregie.analysis.Readiness;
import nl.casusregie.conference.ConferenceRecords;
import nl.casusregie.conference.ConferenceStatus;
import nl.casusregie.conference.ui.spi.ContributionCards;
import nl.casusregie.household.Hearings;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import nl.casusregie.shell.ui.TwoColumns;
import org.springframework.stereotype.Service;

/** Where the joint analysis is written, beside what the organisations brought in and what the people themselves said. */
@Service
class SettleScreen implements TaskScreen {

    private final Analyses analyses;
    private final ConferenceRecords conferences;
    private final Households households;
    private final Hearings hearings;

    SettleScreen(Analyses analyses, ConferenceRecords conferences, Households households, Hearings hearings) {
        this.analyses = analyses;
        this.conferences = conferences;
        this.households = households;
        this.hearings = hearings;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.SETTLE_ANALYSIS);
    }

    @Override
    public Component create(OpenTask task) {
        List<Member> household = households.members(task.caseId());
        Readiness readiness = analyses.readiness(task.caseId());
        AnalysisFields fields = new AnalysisFields(household, readiness);
        fields.write(analyses.draft(task.caseId()));
        StickyActions actions = new StickyActions()
                .primary(Texts.of("analysis.settle.verb"), () -> {
                    Outcome<CaseId> outcome = analyses.settle(task.caseId(), fields.read());
                    boolean done = fields.errors().show(outcome);
                    if (done) {
                        task.finish("analysis.settled");
                    } else {
                        meetOther(task, fields, outcome);
                    }
                    return done;
                })
                .secondary(Texts.of("analysis.saveDraft.verb"), () -> saveDraft(task, fields));
        Stack beside = new Stack();
        if (!readiness.everybodyHeard()) {
            beside.add(notHeard());
        }
        beside.add(new HearingCards(household, hearings.all(task.caseId())), contributions(task));
        String name = Texts.of("analysis.beside");
        return new TwoColumns(new Stack(fields, actions), beside, name).readFrom(beside, name);
    }

    /** Answers that it is not finished, so that the button stays usable. */
    private boolean saveDraft(OpenTask task, AnalysisFields fields) {
        Outcome<Integer> outcome = analyses.saveDraft(task.caseId(), fields.read());
        if (fields.errors().show(outcome)) {
            fields.savedAs(outcome.value());
            Notice.success(Texts.of("analysis.draftSaved"));
        } else {
            meetOther(task, fields, outcome);
        }
        return false;
    }

    private void meetOther(OpenTask task, AnalysisFields fields, Outcome<?> refused) {
        refused.reasons().stream()
                .filter(each -> each.key().equals(Analyses.CHANGED_MEANWHILE))
                .findFirst()
                .ifPresent(each -> fields.meet(
                        analyses.draft(task.caseId()),
                        Texts.of("shell.both.whose", each.args().getFirst())));
    }

    private static Component notHeard() {
        return new Section(
                Texts.of("analysis.notHeard"),
                new StatusChip(Texts.of("analysis.notHeard.chip"), Tone.WARN),
                new Paragraph(Texts.of("analysis.notHeard.text")));
    }

    private Component contributions(OpenTask task) {
        Section section = new Section(Texts.of("analysis.contributions"));
        conferences.all(task.caseId()).stream()
                .filter(each -> each.status() == ConferenceStatus.HELD)
                .findFirst()
                .ifPresentOrElse(
                        held -> section.add(new ContributionCards(held)),
                        () -> section.add(new EmptyState(Texts.of("analysis.contributions.none"), "")));
        return section;
    }
}
