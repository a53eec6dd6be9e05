package nl.casusregie.household;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows on which day each reasoned exception of a hearing is looked at again, and finds what comes near, each one once. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class HearingReviews {

    /** A working week: enough to find a moment at which it is safe, not so much that the work is forgotten. */
    static final int ASK_BEFORE = 5;

    private static final int AT_ONCE = 500;

    private static final String CLAIM =
            """
            update hearing_review set asked_at = :now where hearing_id in (
                select r.hearing_id from hearing_review r
                join case_file f on f.id = r.case_id and f.closed_at is null
                where r.asked_at is null and r.settled_at is null and r.review_on <= :last
                order by r.review_on, r.hearing_id limit :limit for update of r skip locked)
            returning hearing_id, case_id, person_id, review_on""";

    private final JdbcClient jdbc;
    private final Clock clock;

    HearingReviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An exception that is to be looked at again on that day. */
    record Due(UUID hearing, CaseId caseId, PersonId person, LocalDate reviewOn) {}

    void plan(Due review) {
        jdbc.sql("insert into hearing_review (hearing_id, case_id, person_id, review_on)"
                        + " values (:hearing, :caseId, :person, :on)")
                .param("hearing", review.hearing())
                .param("caseId", review.caseId().value())
                .param("person", review.person().value())
                .param("on", review.reviewOn())
                .update();
    }

    /** A later hearing takes the place of what was planned for this person. */
    void settle(CaseId caseId, PersonId person) {
        jdbc.sql("update hearing_review set settled_at = :now"
                        + " where case_id = :caseId and person_id = :person and settled_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("caseId", caseId.value())
                .param("person", person.value())
                .update();
    }

    /** The people of a case with an exception that stands. */
    List<PersonId> standing(CaseId caseId) {
        return jdbc.sql("select person_id from hearing_review where case_id = :caseId and settled_at is null")
                .param("caseId", caseId.value())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** What comes near and nobody was asked about yet; it is not answered again, unless this transaction fails. */
    List<Due> claim() {
        return jdbc.sql(CLAIM)
                .param("now", Timestamp.from(clock.instant()))
                .param("last", WorkingDays.plus(LocalDate.now(clock), ASK_BEFORE))
                .param("limit", AT_ONCE)
                .query((row, number) -> new Due(
                        row.getObject("hearing_id", UUID.class),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getObject("review_on", LocalDate.class)))
                .list();
    }
}
