package nl.casusregie.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the people of a household are related; the genogram is drawn from it. */
@Service
@Transactional
public class Ties {

    /** The refusal of whoever changed a tie that somebody else had changed since they saw it. */
    public static final String CHANGED_MEANWHILE = "refusal.tieChangedMeanwhile";

    private final TieRepository ties;
    private final Persons persons;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Clock clock;

    Ties(TieRepository ties, Persons persons, CaseAccess access, Timeline timeline, Clock clock) {
        this.ties = ties;
        this.persons = persons;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Every tie that whoever asks may see, in the order in which they were added. */
    public List<TieRecord> all(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return ties.findByCaseIdOrderByAddedAtAscIdAsc(caseId.value()).stream()
                .filter(tie -> permit.sees(tie.protection()))
                .map(Tie::asRecord)
                .toList();
    }

    public Outcome<UUID> add(CaseId caseId, TieForm form) {
        access.enter(CaseAction.CHANGE_HOUSEHOLD, caseId);
        return check(caseId, form, null).orElseDo(() -> {
            Tie added = ties.save(new Tie(caseId, form, clock.instant()));
            timeline.add(caseId, "timeline.tieAdded", "", added.id(), added.protection());
            return added.id();
        });
    }

    /**
     * Changes what is known of a tie, or says that it ended.
     *
     * @param shown what whoever changes it had before them: a change that somebody else made meanwhile is not lost
     */
    public Outcome<UUID> change(CaseId caseId, UUID id, TieForm shown, TieForm form) {
        Permit permit = access.enter(CaseAction.CHANGE_HOUSEHOLD, caseId, id);
        Tie tie = visible(caseId, id, permit);
        return check(caseId, form, tie)
                .refuseIf(!tie.form().equals(shown), "", CHANGED_MEANWHILE)
                .orElseDo(() -> {
                    tie.change(form);
                    timeline.add(caseId, "timeline.tieChanged", "", tie.id(), tie.protection());
                    return id;
                });
    }

    /** Takes away what was never true. A tie that was true and ended is changed, not removed. */
    public void remove(CaseId caseId, UUID id) {
        Permit permit = access.enter(CaseAction.CHANGE_HOUSEHOLD, caseId, id);
        Tie tie = visible(caseId, id, permit);
        ties.delete(tie);
        timeline.add(caseId, "timeline.tieRemoved", "", tie.id(), tie.protection());
    }

    private Tie visible(CaseId caseId, UUID id, Permit permit) {
        return ties.findByIdAndCaseId(id, caseId.value())
                .filter(tie -> permit.sees(tie.protection()))
                .orElseThrow(CaseNotVisible::new);
    }

    private Refusals check(CaseId caseId, TieForm form, @Nullable Tie changed) {
        LocalDate today = LocalDate.now(clock);
        Refusals refusals = form.check(today);
        if (!refusals.none()) {
            return refusals;
        }
        TiePolicy.check(form, ofCase(caseId, form.one()), ofCase(caseId, form.other()), today, refusals);
        boolean twice = ties.findByCaseIdOrderByAddedAtAscIdAsc(caseId.value()).stream()
                .filter(tie -> tie != changed && !tie.form().isOver(today))
                .anyMatch(tie -> tie.form().tellsTheSame(form));
        return refusals.refuseIf(twice, "kind", "refusal.tieTwice");
    }

    private Person ofCase(CaseId caseId, @Nullable UUID person) {
        return persons.findByIdAndCaseId(Objects.requireNonNull(person), caseId.value())
                .orElseThrow(CaseNotVisible::new);
    }
}
