package nl.casusregie.household;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the people of a household stay besides their own address. A shielded place is not so much as counted for whoever
 * may not see it (domain.md 6.5).
 */
@Service
@Transactional
public class StayingPlaces {

    /** The refusal of whoever changed a place that somebody else had changed since they saw it. */
    public static final String CHANGED_MEANWHILE = "refusal.stayChangedMeanwhile";

    private final StayRepository stays;
    private final Persons persons;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Clock clock;

    StayingPlaces(StayRepository stays, Persons persons, CaseAccess access, Timeline timeline, Clock clock) {
        this.stays = stays;
        this.persons = persons;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    public List<StayRecord> all(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return stays.findByCaseIdOrderByAddedAtAscIdAsc(caseId.value()).stream()
                .filter(stay -> permit.sees(stay.protection()))
                .map(Stay::asRecord)
                .toList();
    }

    /** Refused for a shielded place when whoever writes it down may not see such a place afterwards. */
    public Outcome<UUID> add(CaseId caseId, StayForm form, boolean shielded) {
        Permit permit = access.enter(CaseAction.CHANGE_HOUSEHOLD, caseId);
        return check(caseId, form, shielded, permit).orElseDo(() -> {
            Stay added = stays.save(new Stay(caseId, form, shielded, clock.instant()));
            timeline.add(caseId, "timeline.stayAdded", "", added.id(), added.protection());
            return added.id();
        });
    }

    /** Changes it, or says that it ended; {@code shown} as in {@link Ties#change}, and with whether it was shielded. */
    public Outcome<UUID> change(CaseId caseId, StayRecord shown, StayForm form, boolean shielded) {
        UUID id = shown.id();
        Permit permit = access.enter(CaseAction.CHANGE_HOUSEHOLD, caseId, id);
        Stay stay = visible(caseId, id, permit);
        StayRecord now = stay.asRecord();
        boolean meanwhile = !now.form().equals(shown.form()) || now.shielded() != shown.shielded();
        return check(caseId, form, shielded, permit)
                .refuseIf(meanwhile, "", CHANGED_MEANWHILE)
                .orElseDo(() -> {
                    stay.change(form, shielded);
                    timeline.add(caseId, "timeline.stayChanged", "", stay.id(), stay.protection());
                    return id;
                });
    }

    /** Takes away what was never true. */
    public void remove(CaseId caseId, UUID id) {
        Permit permit = access.enter(CaseAction.CHANGE_HOUSEHOLD, caseId, id);
        Stay stay = visible(caseId, id, permit);
        stays.delete(stay);
        timeline.add(caseId, "timeline.stayRemoved", "", stay.id(), stay.protection());
    }

    private Stay visible(CaseId caseId, UUID id, Permit permit) {
        return stays.findByIdAndCaseId(id, caseId.value())
                .filter(stay -> permit.sees(stay.protection()))
                .orElseThrow(CaseNotVisible::new);
    }

    private Refusals check(CaseId caseId, StayForm form, boolean shielded, Permit permit) {
        requireOfCase(caseId, form.person());
        return form.check().refuseIf(shielded && !permit.seesAll(Label.SHIELDED), "shielded", "refusal.mayNotShield");
    }

    private void requireOfCase(CaseId caseId, @Nullable UUID person) {
        if (person != null && persons.findByIdAndCaseId(person, caseId.value()).isEmpty()) {
            throw new CaseNotVisible();
        }
    }
}
