package nl.casusregie.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Conflict;
import nl.casusregie.access.ConflictClearing;
import nl.casusregie.access.Role;
import nl.casusregie.casefile.CaseNumbers;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who are kept away from a case, as coordinator and privacy officer see them: a colleague and a case number. */
@Service
@Transactional
public class KeptAway {

    private final ConflictClearing clearing;
    private final CaseNumbers numbers;

    KeptAway(ConflictClearing clearing, CaseNumbers numbers) {
        this.clearing = clearing;
        this.numbers = numbers;
    }

    /** Somebody who is kept away, and whether whoever looks may clear that. */
    public record Person(
            CaseId caseId,
            String number,
            UserId user,
            String name,
            String jobTitle,
            String organisation,
            boolean own,
            Instant foundAt,
            boolean mayBeCleared) {}

    /** A page, the newest first. */
    public List<Person> page(int offset, int limit) {
        List<Conflict> page = clearing.page(offset, limit);
        Map<CaseId, String> known =
                numbers.of(page.stream().map(Conflict::caseId).toList());
        return page.stream()
                .map(conflict -> show(conflict, known.getOrDefault(conflict.caseId(), "")))
                .toList();
    }

    public Outcome<UserId> clear(CaseId caseId, UserId user, String reason) {
        Actor me = Actors.current();
        if (!me.has(Role.COORDINATOR) && !me.has(Role.PRIVACY_OFFICER)) {
            throw new CaseNotVisible();
        }
        return clearing.clear(caseId, user, reason);
    }

    private static Person show(Conflict conflict, String number) {
        return new Person(
                conflict.caseId(),
                number,
                conflict.user(),
                conflict.name(),
                conflict.jobTitle(),
                conflict.organisation(),
                conflict.own(),
                conflict.foundAt(),
                !conflict.own() || Actors.current().has(Role.PRIVACY_OFFICER, conflict.regionCode()));
    }
}
