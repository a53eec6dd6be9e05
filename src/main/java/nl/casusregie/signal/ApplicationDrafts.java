package nl.casusregie.signal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Role;
import nl.casusregie.keys.Place;
import nl.casusregie.keys.Vault;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what an applicant has typed so far: one draft per person, which only that person reads. */
@Service
@Transactional
public class ApplicationDrafts {

    /** Far more than thirty people with every text at its limit. */
    private static final int LARGEST = 500_000;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    ApplicationDrafts(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** What whoever is signed in was writing. */
    public Optional<ApplicationDraft> find() {
        try {
            return jdbc.sql("select * from application_draft where owner_id = :me")
                    .param("me", me())
                    .query(this::draft)
                    .optional();
        } catch (JacksonException olderForm) {
            // A draft that today's form cannot hold must not lock its owner out of the form.
            jdbc.sql("delete from application_draft where owner_id = :me")
                    .param("me", me())
                    .update();
            return Optional.empty();
        }
    }

    /** Keeps the draft; refused when the same person goes on with it, or has sent it, in another window. */
    public Outcome<ApplicationDraft> keep(ApplicationDraft draft) {
        if (!Actors.current().has(Role.APPLICANT)) {
            throw new CaseNotVisible();
        }
        String content = json.writeValueAsString(draft.form());
        if (content.length() > LARGEST) {
            return Outcome.refused(Refusal.of("refusal.draftTooLarge"));
        }
        Instant now = clock.instant();
        String sql = draft.version() == 0
                ? """
                insert into application_draft (owner_id, version, case_id, content, saved_at)
                values (:me, :version + 1, :caseId, :content, :now) on conflict do nothing"""
                : """
                update application_draft set version = :version + 1, content = :content, saved_at = :now
                where owner_id = :me and case_id = :caseId and version = :version""";
        int kept = jdbc.sql(sql)
                .param("me", me())
                .param("version", draft.version())
                .param("caseId", draft.caseId().value())
                .param("content", vault.seal(place(), content))
                .param("now", Timestamp.from(now))
                .update();
        return kept == 0
                ? Outcome.refused(Refusal.of("refusal.draftElsewhere"))
                : Outcome.done(new ApplicationDraft(draft.caseId(), draft.version() + 1, now, draft.form()));
    }

    /** Throws the draft away: it was sent, or its owner begins again. */
    public void discard(CaseId caseId) {
        jdbc.sql("delete from application_draft where owner_id = :me and case_id = :caseId")
                .param("me", me())
                .param("caseId", caseId.value())
                .update();
    }

    private ApplicationDraft draft(ResultSet row, int number) throws SQLException {
        return new ApplicationDraft(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("version"),
                row.getTimestamp("saved_at").toInstant(),
                json.readValue(vault.open(place(), row.getString("content")), ApplicationForm.class));
    }

    private static Place place() {
        return new Place("application_draft", "content", me());
    }

    private static UUID me() {
        return Actors.current().id().value();
    }
}
