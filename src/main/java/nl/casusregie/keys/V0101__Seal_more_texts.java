package nl.casusregie.keys;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Seals what else can tell of health, safety or crime: applications, triage, minutes, analyses, plans, requests, incidents,
 * and the timeline, which repeats parts of all of them.
 */
@Component
class V0101__Seal_more_texts extends SealColumns {

    V0101__Seal_more_texts(Vault vault) {
        super(vault);
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        seal(
                database,
                "application",
                "case_id",
                "reason",
                "question",
                "help_so_far",
                "not_informed_reason",
                "partners",
                "missing",
                "supplement");
        seal(database, "triage_decision", "id", "motivation", "advice_text");
        seal(database, "conference", "id", "question", "not_held_reason", "summary", "weighing", "objections");
        seal(
                database,
                "joint_analysis",
                "id",
                "system_map",
                "timeline_summary",
                "triggers",
                "keeps_going",
                "ended_before",
                "intergenerational",
                "children",
                "life_domains",
                "legal_frame",
                "why_it_continues",
                "what_must_change_first",
                "specialists_needed",
                "missing_contributions_reason");
        seal(database, "plan", "id", "why", "escalation", "family_version");
        seal(
                database,
                "specialist_request",
                "id",
                "question",
                "background",
                "safety",
                "answer",
                "result",
                "not_shared");
        seal(database, "incident", "id", "facts", "motivation");
        seal(database, "timeline_entry", "id", "detail");
    }
}
