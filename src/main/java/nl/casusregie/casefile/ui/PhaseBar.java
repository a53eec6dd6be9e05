package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.shell.ui.PhaseLine;
import nl.casusregie.shell.ui.PhaseLine.State;
import nl.casusregie.shell.ui.PhaseLine.Step;
import nl.casusregie.shell.ui.ScreenWidth;
import nl.casusregie.shell.ui.Term;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The phases of the trajectory with their dates; on a telephone folded to the present one. */
class PhaseBar extends Div {

    private static final List<CasePhase> ROAD =
            Arrays.stream(CasePhase.values()).filter(each -> !each.isFinal()).toList();

    PhaseBar(CaseOverview overview, List<InboxRow> waiting, Instant now) {
        addClassName("cr-phase-bar");
        List<Step> steps = steps(overview).stream()
                .map(step -> step.state() == State.CURRENT ? step.with(term(waiting, now)) : step)
                .toList();
        ScreenWidth.follow(this, narrow -> {
            removeAll();
            PhaseLine line = new PhaseLine(Texts.of("casefile.phases"), steps);
            add(narrow ? new Details(summary(overview, now), line) : line);
        });
    }

    /** How long there is for the work that is due first; nothing when nobody has anything to do. */
    private static @Nullable Term term(List<InboxRow> waiting, Instant now) {
        return waiting.stream()
                .findFirst()
                .map(row -> Term.until(row.dueAt(), now))
                .orElse(null);
    }

    private static String summary(CaseOverview overview, Instant now) {
        String phase = Texts.of(overview.phase().key());
        String since = CaseWords.since(overview.phaseSince(), now);
        return overview.phase().isFinal()
                ? phase + " " + since
                : Texts.of("casefile.phaseOf", ROAD.indexOf(overview.phase()) + 1, ROAD.size(), phase, since);
    }

    /** A case that ended early shows the phases it was in and how it ended; others show the whole road. */
    static List<Step> steps(CaseOverview overview) {
        Map<CasePhase, Instant> since = new EnumMap<>(CasePhase.class);
        overview.phases().forEach(entry -> since.put(entry.phase(), entry.since()));
        List<Step> steps = new ArrayList<>();
        boolean early = overview.phase().isFinal() && overview.phase() != CasePhase.CLOSED;
        for (CasePhase phase : ROAD) {
            Instant entered = since.get(phase);
            boolean before = phase.ordinal() < overview.phase().ordinal();
            State state = before ? State.DONE : phase == overview.phase() ? State.CURRENT : State.TODO;
            if (!early || entered != null) {
                steps.add(step(phase, state, entered));
            }
        }
        if (overview.phase().isFinal()) {
            steps.add(step(overview.phase(), State.CURRENT, overview.phaseSince()));
        }
        return steps;
    }

    private static Step step(CasePhase phase, State state, @Nullable Instant since) {
        LocalDate date = since == null || state == State.TODO ? null : CaseWords.day(since);
        return new Step(Texts.of(phase.key()), state, date, null);
    }
}
