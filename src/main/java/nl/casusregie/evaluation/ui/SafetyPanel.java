package nl.casusregie.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.ui.spi.CasePanel;
import nl.casusregie.plan.BottomLine;
import nl.casusregie.plan.BottomLineStatus;
import nl.casusregie.plan.PlanSafety;
import nl.casusregie.plan.Plans;
import nl.casusregie.safety.AcuteSafety;
import nl.casusregie.safety.AcuteState;
import nl.casusregie.safety.LastIncident;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.TermLabel;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import org.springframework.stereotype.Service;

/** Says at the top of a case how safe it is now. */
@Service
class SafetyPanel implements CasePanel {

    private final Plans plans;
    private final LastIncident incidents;
    private final AcuteSafety acute;
    private final SafetyOwnerLine owner;
    private final Clock clock;

    SafetyPanel(Plans plans, LastIncident incidents, AcuteSafety acute, SafetyOwnerLine owner, Clock clock) {
        this.plans = plans;
        this.incidents = incidents;
        this.acute = acute;
        this.owner = owner;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_CONTENT;
    }

    @Override
    public Component create(CaseId caseId) {
        Section panel = new Section(Texts.of("evaluation.panel"));
        panel.addClassName("cr-safety-panel");
        acuteNow(caseId).ifPresent(panel::add);
        KeyValues facts = new KeyValues();
        Optional<PlanSafety> plan = plans.safety(caseId);
        plan.ifPresentOrElse(
                agreed -> {
                    facts.add(Texts.of("evaluation.panel.bottomLines"), bottomLines(agreed.bottomLines()));
                    facts.add(Texts.of("evaluation.panel.nextCheck"), nextCheck(agreed));
                },
                () -> facts.add(Texts.of("evaluation.panel.bottomLines"), Texts.of("evaluation.panel.noPlan")));
        facts.add(Texts.of("evaluation.panel.incidents"), incident(caseId));
        facts.add(Texts.of("evaluation.panel.owner"), owner.of(caseId));
        panel.add(facts);
        return panel;
    }

    /** Whether somebody reported acute unsafety that nobody has confirmed to be over. */
    private Optional<Component> acuteNow(CaseId caseId) {
        return acute.ofCase(caseId).stream()
                .filter(report -> report.state().isOpen())
                .findFirst()
                .map(report -> new StatusChip(
                        Texts.of("evaluation.panel.acute." + report.state(), DateTexts.dateTime(report.reportedAt())),
                        report.state() == AcuteState.OPEN ? Tone.BAD : Tone.WARN));
    }

    private static StatusChip bottomLines(List<BottomLine> lines) {
        long met = count(lines, BottomLineStatus.MET);
        String text = Texts.of("evaluation.panel.met", met, lines.size());
        if (count(lines, BottomLineStatus.NOT_MET) > 0) {
            return new StatusChip(text, Tone.BAD);
        }
        if (count(lines, BottomLineStatus.PARTLY) > 0) {
            return new StatusChip(text, Tone.WARN);
        }
        return count(lines, BottomLineStatus.OPEN) > 0
                ? new StatusChip(Texts.of("evaluation.panel.notJudged", met, lines.size()), Tone.NEUTRAL)
                : new StatusChip(text, Tone.GOOD);
    }

    private static long count(List<BottomLine> lines, BottomLineStatus status) {
        return lines.stream().filter(line -> line.status() == status).count();
    }

    /** The earliest check that nobody has done yet: when its day has passed it shows as late. */
    private Component nextCheck(PlanSafety plan) {
        return plan.bottomLines().stream()
                .filter(plan::awaitsCheck)
                .map(BottomLine::checkOn)
                .filter(Objects::nonNull)
                .map(LocalDate.class::cast)
                .min(Comparator.naturalOrder())
                .<Component>map(date -> new TermLabel(date, WorkingDays.between(LocalDate.now(clock), date)))
                .orElseGet(() -> new Span(Texts.of("evaluation.panel.allChecked")));
    }

    private String incident(CaseId caseId) {
        return incidents
                .of(caseId)
                .map(last -> Texts.of(
                        "evaluation.panel.incident",
                        DateTexts.date(Objects.requireNonNullElseGet(
                                last.happenedOn(), () -> LocalDate.ofInstant(last.reportedAt(), WorkingDays.ZONE))),
                        Texts.name("worstIncident", last.severity())))
                .orElseGet(() -> Texts.of("evaluation.panel.noIncident"));
    }
}
