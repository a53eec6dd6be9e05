package nl.casusregie.casefile;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.shared.CaseId;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves a case that runs into another phase: the case itself, its line among the phases and what the timeline says of it, in one
 * statement that gives the case as it is then. Where there is nothing to move it gives the case as it was.
 */
@Component
class PhaseMoves {

    private static final String MOVE =
            """
            with moved as (update case_file set phase = :phase, phase_since = :at, version = version + 1
                where id = :caseId and phase <> :phase and closed_at is null returning *),
            entered as (insert into case_phase (case_id, position, phase, since, episode)
                select m.id, (select coalesce(max(p.position) + 1, 0) from case_phase p where p.case_id = m.id),
                    m.phase, m.phase_since, m.episode from moved m),
            told as ("""
                    + Timeline.INTO + " select " + Timeline.VALUES
                    + """
             from moved)
            select m.* from moved m
            union all
            select c.* from case_file c where c.id = :caseId and not exists (select from moved)""";

    private final EntityManager entities;
    private final Timeline timeline;

    PhaseMoves(EntityManager entities, Timeline timeline) {
        this.entities = entities;
        this.timeline = timeline;
    }

    CaseFile into(CaseId id, CasePhase phase) {
        NativeQuery<CaseFile> move = entities.unwrap(Session.class)
                .createNativeQuery(MOVE, CaseFile.class)
                .setParameter("phase", phase.name());
        Map<String, @Nullable Object> entry = timeline.values(id, "timeline.phase." + phase.name());
        entry.forEach((name, value) -> bind(move, name, value));
        CaseFile file = move.uniqueResultOptional().orElseThrow(CaseNotVisible::new);
        if (file.phase() != phase) {
            // Whoever had read the case in this transaction still holds it as it was.
            entities.refresh(file);
        }
        return file;
    }

    /** What may be missing is an id. */
    private static void bind(NativeQuery<CaseFile> move, String name, @Nullable Object value) {
        if (value == null) {
            move.setParameter(name, null, UUID.class);
        } else {
            move.setParameter(name, value);
        }
    }
}
