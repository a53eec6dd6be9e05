package nl.casusregie.keys;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Seals the lines of lists, and the reasons and sources that were still readable: who reads the database or its backup reads no
 * word that somebody wrote about a household (issue 3, decision 0008).
 */
@Component
class V0211__Seal_lines_and_reasons extends SealColumns {

    V0211__Seal_lines_and_reasons(Vault vault) {
        super(vault);
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        seal(database, "plan_bottom_line", "id", "requirement", "controller", "consequence");
        seal(database, "plan_goal", "id", "good_enough", "sign");
        seal(database, "plan_action", "id", "title", "note");
        seal(database, "plan_household_view", "id", "words");
        seal(database, "plan_agreement", "id", "objection");
        seal(database, "analysis_person", "id", "text");
        seal(database, "analysis_disagreement", "id", "who", "about");
        seal(database, "conference", "id", "place");
        seal(database, "conference_decision", "id", "text");
        seal(database, "conference_action_point", "id", "text");
        seal(database, "evaluation", "id", "reason");
        seal(database, "evaluation_bottom_line", "id", "requirement", "evidence");
        seal(database, "evaluation_goal", "id", "good_enough", "note");
        seal(database, "evaluation_experience", "id", "own_words");
        seal(database, "measurement", "id", "motivation");
        seal(database, "measurement_experience", "id", "own_words");
        seal(database, "scaling_down_answer", "id", "objection");
        seal(database, "escalation", "id", "question", "answer");
        seal(database, "specialist_request_step", "id", "note");
        seal(database, "acute_report_step", "id", "text", "by_whom");
        seal(database, "incident", "id", "source");
        seal(database, "triage_answer", "id", "motivation");
        seal(database, "hearing", "id", "informed_by", "informed_how");
        seal(database, "case_file", "id", "closing_reason");
        seal(database, "access_request", "id", "reason", "answer");
        seal(database, "emergency_review", "window_id", "reason", "remark");
    }
}
