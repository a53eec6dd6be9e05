package nl.casusregie.oversight;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Role;
import nl.casusregie.audit.AuditEvent;
import nl.casusregie.audit.EventKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who saw what of a person, for the privacy officer who answers such a request (NEN 7513 9; AVG 15). Shows the number of the
 * case and the names of its people to find the right one, and nothing of its content.
 */
@Service
public class PersonLooks {

    private static final int LONGEST_REASON = 500;

    private final LookQueries queries;
    private final Overseer overseer;
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonLooks(LookQueries queries, Overseer overseer, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.overseer = overseer;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is asked.
     *
     * @param person null for everybody of the case
     * @param asThePerson whether rows that are withheld are left out, as the person gets to see it
     */
    public record Question(CaseId caseId, @Nullable PersonId person, Period period, boolean asThePerson) {
        LookQueries.Question forQueries() {
            return new LookQueries.Question(caseId, person, period, !asThePerson);
        }
    }

    /** The case with that number, when it is of the region. */
    public Optional<CaseRef> find(String regionCode, String number) {
        return overseer.look(
                regionCode,
                AuditEvent.of(EventKind.SEARCH, "FIND_CASE_FOR_RECORD").showing(List.of("number")),
                () -> queries.find(number.strip(), regionCode));
    }

    /** A page of who looked, the newest first. */
    public List<Look> page(String regionCode, Question question, int offset, int limit) {
        return overseer.look(regionCode, looking(question), () -> {
            requireOfRegion(regionCode, question.caseId());
            return queries.page(question.forQueries(), offset, limit);
        });
    }

    public int count(String regionCode, Question question) {
        return overseer.look(regionCode, looking(question), () -> {
            requireOfRegion(regionCode, question.caseId());
            return queries.count(question.forQueries());
        });
    }

    /** Keeps a look out of what the person gets to see, because knowing it would put somebody in danger. */
    public Outcome<Integer> withhold(String regionCode, CaseId caseId, PersonId person, Look look, String reason) {
        Actor officer = Actors.current();
        if (!officer.has(Role.PRIVACY_OFFICER, regionCode)) {
            throw new CaseNotVisible();
        }
        return new Refusals().requireText(reason, "reason", LONGEST_REASON).orElseDo(() -> {
            AuditEvent event = AuditEvent.of(EventKind.RECORD, "WITHHELD")
                    .about(caseId, person.value())
                    .because(reason.strip());
            return overseer.look(regionCode, event, () -> {
                requireOfRegion(regionCode, caseId);
                return insert(caseId, person, look, officer, reason.strip());
            });
        });
    }

    private int insert(CaseId caseId, PersonId person, Look look, Actor officer, String reason) {
        return jdbc.sql(
                        """
                        insert into withheld_look (audit_id, person_id, reason, withheld_by_id, withheld_at)
                        select r.id, :person, :reason, :officer, :now from audit_record r
                        where r.case_id = :caseId and r.id in (:ids) on conflict do nothing""")
                .param("person", person.value())
                .param("reason", reason)
                .param("officer", officer.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("caseId", caseId.value())
                .param("ids", look.ids())
                .update();
    }

    private void requireOfRegion(String regionCode, CaseId caseId) {
        if (!queries.isOf(caseId, regionCode)) {
            throw new CaseNotVisible();
        }
    }

    private static AuditEvent looking(Question question) {
        PersonId person = question.person();
        return AuditEvent.of(EventKind.READ, "WHO_SAW")
                .about(question.caseId(), person == null ? null : person.value())
                .showing(List.of("oversight.record"));
    }
}
