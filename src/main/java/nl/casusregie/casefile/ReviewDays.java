package nl.casusregie.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * On which day something of a case is looked at again (decision 0026): whoever leads is asked in time, once, and whatever answers it
 * settles the day. The table holds days and ids, none of what they are about.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReviewDays {

    private static final int AT_ONCE = 500;

    private static final String CLAIM =
            """
            update review_day set asked_at = :now where id in (
                select r.id from review_day r join case_file f on f.id = r.case_id and f.closed_at is null
                where r.review = :review and r.asked_at is null and r.settled_at is null and r.review_on <= :last
                order by r.review_on, r.id limit :limit for update of r skip locked)
            returning id, case_id, subject_id, review_on""";

    private final JdbcClient jdbc;
    private final LeadQuestions questions;
    private final Clock clock;

    ReviewDays(JdbcClient jdbc, LeadQuestions questions, Clock clock) {
        this.jdbc = jdbc;
        this.questions = questions;
        this.clock = clock;
    }

    /** Of one subject one day stands: what stood before must be settled. */
    public void plan(Review review, CaseId caseId, UUID subject, LocalDate day) {
        jdbc.sql("insert into review_day (id, review, case_id, subject_id, review_on)"
                        + " values (:id, :review, :caseId, :subject, :day)")
                .param("id", UUID.randomUUID())
                .param("review", review.name())
                .param("caseId", caseId.value())
                .param("subject", subject)
                .param("day", day)
                .update();
    }

    /** Somebody has looked at it, asked or not. */
    public void settle(Review review, CaseId caseId, UUID subject) {
        settled(review, caseId, subject);
        questions.answered(review.work(), caseId, subject);
    }

    /** What of a case waits for its day, or for an answer. */
    public List<UUID> standing(Review review, CaseId caseId) {
        return jdbc.sql("select subject_id from review_day where review = :review and case_id = :caseId"
                        + " and settled_at is null")
                .param("review", review.name())
                .param("caseId", caseId.value())
                .query(UUID.class)
                .list();
    }

    /** What comes near and nobody was asked about yet; it is not answered again, unless this transaction fails. */
    List<LeadQuestion> claim() {
        return Arrays.stream(Review.values())
                .flatMap(review -> claim(review).stream())
                .toList();
    }

    private List<LeadQuestion> claim(Review review) {
        return jdbc.sql(CLAIM)
                .param("now", Timestamp.from(clock.instant()))
                .param("review", review.name())
                .param("last", WorkingDays.plus(LocalDate.now(clock), review.askBefore()))
                .param("limit", AT_ONCE)
                .query((row, number) -> new LeadQuestion(
                        "free:review:" + row.getObject("id", UUID.class),
                        review.work(),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("review_on", LocalDate.class),
                        false))
                .list();
    }

    /** Nothing waits in a case that has ended. */
    void end(CaseId caseId) {
        for (Review review : Review.values()) {
            standing(review, caseId).forEach(subject -> {
                questions.takeBack(review.work(), caseId, subject);
                settled(review, caseId, subject);
            });
        }
    }

    private void settled(Review review, CaseId caseId, UUID subject) {
        jdbc.sql("update review_day set settled_at = :now where review = :review and case_id = :caseId"
                        + " and subject_id = :subject and settled_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("review", review.name())
                .param("caseId", caseId.value())
                .param("subject", subject)
                .update();
    }
}
