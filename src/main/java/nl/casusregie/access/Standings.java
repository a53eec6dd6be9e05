package nl.casusregie.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the database knows of whoever acts and a case: what is lasting, and what comes and goes, such as leave, broken glass or a
 * doubt. Asked at every decision, by index, and in the statement that tells the wall who acts.
 */
@Component
class Standings {

    private static final String SQL =
            Introduction.TAKEN_ALONG + "cast(:words as text[]), cast(:caseId as uuid), cast(:subject as uuid))";

    private final JdbcClient jdbc;
    private final Introduction introduction;

    Standings(JdbcClient jdbc, Introduction introduction) {
        this.jdbc = jdbc;
        this.introduction = introduction;
    }

    /** Whether somebody may know the household in private. */
    enum Doubt {
        NONE,
        /** Somebody of the household has the same family name. */
        DOUBT,
        /** Somebody of the household has the same name. */
        OWN;

        /** What is left of somebody's relations: nothing; in doubt, whoever applied keeps their own application. */
        void keepAway(Set<Relation> relations) {
            if (this == DOUBT) {
                relations.retainAll(EnumSet.of(Relation.APPLICANT));
            } else if (this == OWN) {
                relations.clear();
            }
        }
    }

    /**
     * @param places in the team, now
     * @param passing what will end by itself
     * @param addressed whether something living asks their organisation, and about the subject if there is one
     */
    record Found(
            String regionCode,
            UserId applicant,
            Set<TeamRole> places,
            Set<Relation> passing,
            boolean addressed,
            Doubt doubt) {}

    /** Nothing when there is no such case for whoever acts. */
    Optional<Found> of(CaseId caseId, @Nullable UUID subject) {
        return jdbc.sql(SQL)
                .param("words", introduction.words())
                .param("caseId", caseId.value())
                .param("subject", subject)
                .query(Standings::row)
                .optional();
    }

    private static Found row(ResultSet row, int number) throws SQLException {
        EnumSet<Relation> passing = EnumSet.noneOf(Relation.class);
        if (row.getBoolean("granted")) {
            passing.add(Relation.GRANTED);
        }
        if (row.getBoolean("emergency")) {
            passing.add(Relation.EMERGENCY);
        }
        EnumSet<TeamRole> places = EnumSet.noneOf(TeamRole.class);
        Arrays.stream((String[]) row.getArray("places").getArray())
                .map(TeamRole::valueOf)
                .forEach(places::add);
        return new Found(
                row.getString("region_code"),
                new UserId(row.getObject("applicant_id", UUID.class)),
                places,
                passing,
                row.getBoolean("addressed"),
                Doubt.valueOf(row.getString("conflict")));
    }
}
