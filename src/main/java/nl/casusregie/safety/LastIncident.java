package nl.casusregie.safety;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Permit;
import nl.casusregie.access.Reading;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells at a glance when something last happened in a case, and how severe it was. */
@Service
@Transactional
public class LastIncident {

    private final JdbcClient jdbc;
    private final CaseAccess access;

    LastIncident(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * The incident that was reported last.
     *
     * @param happenedOn null when the day is not known
     */
    public record Glance(Severity severity, @Nullable LocalDate happenedOn, Instant reportedAt) {}

    public Optional<Glance> of(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return permit.reading()
                .bind(jdbc.sql("select severity, happened_on, reported_at from incident where case_id = :caseId and "
                        + Reading.SQL + " order by reported_at desc limit 1"))
                .param("caseId", caseId.value())
                .query((row, number) -> {
                    Date day = row.getDate("happened_on");
                    return new Glance(
                            Severity.valueOf(row.getString("severity")),
                            day == null ? null : day.toLocalDate(),
                            row.getTimestamp("reported_at").toInstant());
                })
                .optional();
    }
}
