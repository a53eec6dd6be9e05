package nl.casusregie.voice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who agreed to which help, by the rule for their age, and why one goes on where somebody did not (domain.md 2.4). */
@Service
@Transactional
public class Consents {

    private final ConsentRepository consents;
    private final Households households;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Clock clock;

    Consents(ConsentRepository consents, Households households, CaseAccess access, Timeline timeline, Clock clock) {
        this.consents = consents;
        this.households = households;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Everything asked so far, by person, the newest first. */
    public Map<PersonId, List<ConsentRecord>> all(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return consents.findByCaseIdOrderByRecordedAtDescIdAsc(caseId.value()).stream()
                .filter(consent -> permit.sees(consent.protection()))
                .map(Consent::asRecord)
                .collect(Collectors.groupingBy(ConsentRecord::person));
    }

    public Outcome<UUID> record(CaseId caseId, PersonId person, ConsentForm form) {
        Permit permit = access.enter(CaseAction.RECORD_VOICE, caseId, person.value());
        LocalDate today = LocalDate.now(clock);
        Member member = households.members(caseId).stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .orElseThrow(CaseNotVisible::new);
        ConsentRule rule = ConsentRule.of(member.data().birthDate(), today);
        return form.check(rule, today).orElseDo(() -> {
            Consent kept = consents.save(new Consent(caseId, person, rule, form, permit.actor(), clock.instant()));
            timeline.add(caseId, "timeline.voiceConsent." + kept.asRecord().state(), "", kept.id(), kept.protection());
            return kept.id();
        });
    }
}
