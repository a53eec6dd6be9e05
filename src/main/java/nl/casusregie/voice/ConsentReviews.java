package nl.casusregie.voice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.casefile.LeadQuestion;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the consents that are to be looked at again and comes back to each of them once. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ConsentReviews {

    /** Two working weeks: whoever gave consent has to be spoken with again. */
    static final int ASK_BEFORE = 10;

    private static final int AT_ONCE = 500;

    private static final String CLAIM =
            """
            update consent set review_asked_at = :now where id in (
                select c.id from consent c join case_file f on f.id = c.case_id and f.closed_at is null
                where c.review_asked_at is null and c.review_settled_at is null and c.review_on <= :last
                order by c.review_on, c.id limit :limit for update of c skip locked)
            returning id, case_id, review_on""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ConsentReviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What comes near and nobody was asked about yet; it is not answered again, unless this transaction fails. */
    List<LeadQuestion> claim() {
        return jdbc.sql(CLAIM)
                .param("now", Timestamp.from(clock.instant()))
                .param("last", WorkingDays.plus(LocalDate.now(clock), ASK_BEFORE))
                .param("limit", AT_ONCE)
                .query((row, number) -> question(
                        row.getObject("id", UUID.class),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getObject("review_on", LocalDate.class)))
                .list();
    }

    private static LeadQuestion question(UUID consent, CaseId caseId, LocalDate day) {
        return new LeadQuestion("free:consent:" + consent, WorkKind.REVIEW_CONSENT, caseId, consent, day, false);
    }

    /** Those of a case that wait for their day, or for an answer. */
    List<UUID> standing(CaseId caseId) {
        return jdbc.sql("select id from consent where case_id = :caseId and review_on is not null"
                        + " and review_settled_at is null")
                .param("caseId", caseId.value())
                .query(UUID.class)
                .list();
    }

    void settle(UUID consent) {
        jdbc.sql("update consent set review_settled_at = :now where id = :id and review_settled_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", consent)
                .update();
    }
}
