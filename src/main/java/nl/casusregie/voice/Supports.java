package nl.casusregie.voice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether everybody was offered independent client support, and who stands beside them. */
@Service
@Transactional
public class Supports {

    private final SupportRepository supports;
    private final Households households;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Clock clock;

    Supports(SupportRepository supports, Households households, CaseAccess access, Timeline timeline, Clock clock) {
        this.supports = supports;
        this.households = households;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    public Map<PersonId, SupportForm> all(CaseId caseId) {
        access.enter(CaseAction.SEE_CONTENT, caseId);
        return supports.findByCaseId(caseId.value()).stream().collect(Collectors.toMap(Support::person, Support::form));
    }

    /** Says how it stands now; replaces what was said before. */
    public Outcome<PersonId> say(CaseId caseId, PersonId person, SupportForm form) {
        Permit permit = access.enter(CaseAction.RECORD_VOICE, caseId, person.value());
        if (!households.ids(caseId).contains(person)) {
            throw new CaseNotVisible();
        }
        return form.check(LocalDate.now(clock)).orElseDo(() -> {
            supports.findById(person.value())
                    .ifPresentOrElse(
                            known -> known.say(form, permit.actor(), clock.instant()),
                            () -> supports.save(new Support(caseId, person, form, permit.actor(), clock.instant())));
            timeline.add(caseId, "timeline.voiceSupport", "");
            return person;
        });
    }
}
