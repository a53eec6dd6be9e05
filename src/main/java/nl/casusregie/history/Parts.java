package nl.casusregie.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who had which part in an event or an incident. */
@Component
class Parts {

    private final JdbcClient jdbc;
    private final Households households;

    Parts(JdbcClient jdbc, Households households) {
        this.jdbc = jdbc;
        this.households = households;
    }

    /** By event or incident; of a whole case in one query. */
    Map<UUID, Map<PersonId, Part>> ofCase(CaseId caseId) {
        Map<UUID, Map<PersonId, Part>> all = new HashMap<>();
        jdbc.sql("select subject_id, person_id, part from history_part where case_id = :caseId")
                .param("caseId", caseId.value())
                .query(row -> {
                    all.computeIfAbsent(row.getObject("subject_id", UUID.class), each -> new HashMap<>())
                            .put(
                                    new PersonId(row.getObject("person_id", UUID.class)),
                                    Part.valueOf(row.getString("part")));
                });
        return all;
    }

    /** Says it anew; only people of the household have a part. */
    void say(CaseId caseId, UUID subject, Map<PersonId, Part> parts) {
        Set<PersonId> household = new HashSet<>(households.ids(caseId));
        if (!household.containsAll(parts.keySet())) {
            throw new CaseNotVisible();
        }
        forget(caseId, subject);
        parts.forEach((person, part) -> jdbc.sql(
                        "insert into history_part (subject_id, case_id, person_id, part) values (:subject, :caseId, :person, :part)")
                .param("subject", subject)
                .param("caseId", caseId.value())
                .param("person", person.value())
                .param("part", part.name())
                .update());
    }

    void forget(CaseId caseId, UUID subject) {
        jdbc.sql("delete from history_part where case_id = :caseId and subject_id = :subject")
                .param("caseId", caseId.value())
                .param("subject", subject)
                .update();
    }
}
