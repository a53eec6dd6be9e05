package nl.casusregie.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.keys.BlindIndex;
import nl.casusregie.keys.Place;
import nl.casusregie.keys.Vault;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.DraftStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what whoever is signed in has typed, sealed, by person and form and sitting. A draft is its writer's own text: keeping or
 * reading it back tells nothing of the case that the form itself, which is on record, has not told.
 */
@Service
@Transactional
class Drafts implements DraftStore {

    private static final String KIND = "form";
    private static final int OFFERED = 5;

    /** Far more than a form with every text at its limit. */
    private static final int LARGEST = 1_000_000;

    private static final TypeReference<Map<String, Typed>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Vault vault;
    private final BlindIndex names;
    private final CaseAccess access;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    Drafts(JdbcClient jdbc, Vault vault, BlindIndex names, CaseAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.names = names;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Draft> find(Form form) {
        if (Actors.find().isEmpty()) {
            return List.of();
        }
        if (isOutOfReach(form.caseId())) {
            forget(form);
            return List.of();
        }
        return jdbc.sql(
                        """
                        select id, content, saved_at from form_draft where user_id = :me and form = any(:forms)
                        order by saved_at desc limit :offered""")
                .param("me", me())
                .param("forms", names.anyOf(KIND, form.name()).toArray(String[]::new))
                .param("offered", OFFERED)
                .query(this::draft)
                .list();
    }

    @Override
    public Instant keep(Form form, UUID sitting, Map<String, Typed> fields) {
        Instant now = clock.instant();
        String content = json.writeValueAsString(fields);
        if (Actors.find().isEmpty() || content.length() > LARGEST || isOutOfReach(form.caseId())) {
            return now;
        }
        jdbc.sql(
                        """
                        insert into form_draft (id, user_id, form, case_id, content, saved_at)
                        values (:id, :me, :form, :caseId, :content, :now)
                        on conflict (id) do update set content = excluded.content, saved_at = excluded.saved_at
                        where form_draft.user_id = excluded.user_id""")
                .param("id", sitting)
                .param("me", me())
                .param("form", names.of(KIND, form.name()))
                .param("caseId", form.caseId() == null ? null : form.caseId().value())
                .param("content", vault.seal(place(sitting), content))
                .param("now", Timestamp.from(now))
                .update();
        return now;
    }

    @Override
    public void discard(UUID sitting) {
        if (Actors.find().isPresent()) {
            jdbc.sql("delete from form_draft where id = :id and user_id = :me")
                    .param("id", sitting)
                    .param("me", me())
                    .update();
        }
    }

    @Override
    public void forget(Form form) {
        if (Actors.find().isPresent()) {
            jdbc.sql("delete from form_draft where user_id = :me and form = any(:forms)")
                    .param("me", me())
                    .param("forms", names.anyOf(KIND, form.name()).toArray(String[]::new))
                    .update();
        }
    }

    private boolean isOutOfReach(@Nullable CaseId caseId) {
        return caseId != null && access.relationsOfMe(caseId).isEmpty();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Draft(
                id,
                row.getTimestamp("saved_at").toInstant(),
                json.readValue(vault.open(place(id), row.getString("content")), FIELDS));
    }

    private static Place place(UUID id) {
        return new Place("form_draft", "content", id);
    }

    private static UUID me() {
        return Actors.current().id().value();
    }
}
