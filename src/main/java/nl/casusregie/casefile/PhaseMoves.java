package nl.casusregie.casefile;

import jakarta.persistence.EntityManager;
import java.util.List;
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
            select * from wall.move(:caseId, :phase, :at, :entry, :actor, :name, :organisation, :key, :detail, :label,
                cast(:source as uuid))""";

    /** Of what an entry on the timeline says; an entry with nothing to it has neither item nor audience. */
    private static final List<String> SAID =
            List.of("caseId", "at", "entry", "actor", "name", "organisation", "key", "detail", "label", "source");

    private final EntityManager entities;
    private final Timeline timeline;

    PhaseMoves(EntityManager entities, Timeline timeline) {
        this.entities = entities;
        this.timeline = timeline;
    }

    /** Only for the case that the process goes on with now; to everybody else it is not there. */
    CaseFile into(CaseId id, CasePhase phase) {
        NativeQuery<CaseFile> move = entities.unwrap(Session.class)
                .createNativeQuery(MOVE, CaseFile.class)
                .setParameter("phase", phase.name());
        Map<String, @Nullable Object> entry = timeline.values(id, "timeline.phase." + phase.name());
        SAID.forEach(name -> bind(move, name, entry.get(name)));
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
