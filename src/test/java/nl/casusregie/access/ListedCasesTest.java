package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of whole cases ask in another way than questions about one case; both find the same, whoever asks (decision 0016). */
@DisplayName("AC-Z2 a list has the cases that each by itself may be seen")
class ListedCasesTest extends StoredAccess {

    private static final String ELSEWHERE = "Elders";

    /** What somebody may have to do with a case beside the regions they answer for; :id, :case and :me are filled in. */
    private enum Tie {
        NONE(""),
        IN_THE_TEAM(team("MEMBER", "null")),
        LED_IT_BEFORE(team("LEAD", "date '2026-01-02'")),
        ONLY_BRINGS_IN(team("INPUT", "null")),
        APPLIED("update case_scope set applicant_id = :me where case_id = :case"),
        HAS_LEAVE(leave("null", "'2026-11-24'")),
        LEAVE_IS_OVER(leave("null", "'2026-11-22'")),
        LEAVE_WAS_TAKEN_BACK(leave("'2026-11-22'", "'2026-11-24'")),
        BROKE_THE_GLASS(
                "insert into emergency_access values (:id, :case, :me, '2026-11-23T08:40Z', '2026-11-23T09:40Z', null)"),
        BROKE_IT_YESTERDAY(
                "insert into emergency_access values (:id, :case, :me, '2026-11-22T08:40Z', '2026-11-22T09:40Z', null)");

        private final String sql;

        Tie(String sql) {
            this.sql = sql;
        }

        private static String team(String role, String until) {
            return "insert into team_member values (:id, 0, :case, :me, :organisation, '" + role
                    + "', 'nodig', date '2026-01-01', " + until + ")";
        }

        private static String leave(String ended, String ends) {
            return "insert into access_grant values (:id, :case, :me, :me, '2026-11-01', " + ends + ", " + ended
                    + ", null, '')";
        }
    }

    /** Whether it may be somebody's own household, or that of family. */
    private enum Doubt {
        NONE(""),
        OWN(kept("OWN", "null")),
        FAMILY(kept("FAMILY", "null")),
        CLEARED(kept("OWN", "'2026-11-22'"));

        private final String sql;

        Doubt(String sql) {
            this.sql = sql;
        }

        private static String kept(String kind, String cleared) {
            return "insert into conflict_of_interest (id, case_id, user_id, kind, name_hash, found_at, cleared_at)"
                    + " values (:id, :case, :me, '" + kind + "', 'h', '2026-11-01', " + cleared + ")";
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
            PROFESSIONAL,               18, 18
            CASE_MANAGER,               18, 18
            SPECIALIST,               18, 18
            APPLICANT,               18, 18
            ADMINISTRATOR,               18, 18
            PRIVACY_OFFICER,               18, 18
            COORDINATOR,               31, 31
            PROCESS_MANAGER,               31, 18
            ZVH_MANAGER,               31, 18
            COORDINATOR ZVH_MANAGER,               31, 31
            """)
    void whoeverAsksFindsTheSameInBothWays(String roles, int seen, int named) {
        Person asker = person(
                "Vera de Vrager",
                Arrays.stream(roles.split(" ")).map(Role::valueOf).toArray(Role[]::new));
        cases(asker);
        region = ELSEWHERE + UUID.randomUUID().toString().substring(0, 4);
        regions.add(new Region(region, region));
        cases(asker);

        assertThat(ids("select case_id from listed_cases(?, ?)", asker))
                .as("cases")
                .containsExactlyInAnyOrderElementsOf(ids("select case_id from visible_cases(?, ?)", asker));
        assertThat(ids("select case_id from listed_cases(?, ?) where named", asker))
                .as("cases whose household is named")
                .containsExactlyInAnyOrderElementsOf(ids("select case_id from named_cases(?, ?)", asker));
        assertThat(ids("select case_id from listed_cases(?, ?)", asker)).hasSize(seen);
        assertThat(ids("select case_id from listed_cases(?, ?) where named", asker))
                .hasSize(named);
    }

    /** One case for each tie and each doubt, written in one go: there are many. */
    private void cases(Person asker) {
        Person applicant = person("Anna Aanmelder", Role.APPLICANT);
        StringBuilder all = new StringBuilder();
        for (Tie tie : Tie.values()) {
            for (Doubt doubt : Doubt.values()) {
                String sql = "insert into case_scope values (:case, 0, '" + region + "', '"
                        + applicant.id().value() + "');" + tie.sql + ";" + doubt.sql + ";";
                all.append(sql.replace(":id", quoted(UUID.randomUUID()))
                        .replace(":case", quoted(UUID.randomUUID()))
                        .replace(":me", quoted(asker.id().value()))
                        .replace(":organisation", quoted(organisation)));
            }
        }
        jdbc.sql(all.toString()).update();
    }

    private static String quoted(UUID id) {
        return "'" + id + "'";
    }

    private List<UUID> ids(String sql, Person asker) {
        return jdbc.sql(sql)
                .params(asker.id().value(), Timestamp.from(NOW))
                .query(UUID.class)
                .list();
    }
}
