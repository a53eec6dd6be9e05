package nl.casusregie.oversight;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.audit.EventKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL behind "who looked": the rows of one act of one person together; what the product did by itself is left out. */
@Component
class LookQueries {

    /** How far counting goes. */
    private static final int MOST = 10_000;

    /** Rows about another person of the case say nothing of this one. */
    private static final String ROWS =
            """
            from audit_record r
            where r.case_id = :caseId and r.at >= :start and r.at < :end
                and r.actor_id is not null and r.actor_id <> :product
                and (cast(:person as uuid) is null or r.subject_id is null or r.subject_id = :person
                    or not exists (select from person p where p.id = r.subject_id and p.case_id = :caseId))
                and (:withheldToo or not exists (select from withheld_look w
                    where w.audit_id = r.id and w.person_id = :person))
            group by r.trace_id, r.kind, r.actor_id
            """;

    private final JdbcClient jdbc;

    LookQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of whom and when; without a person of the whole case. */
    record Question(CaseId caseId, @Nullable PersonId person, Period period, boolean withheldToo) {}

    List<Look> page(Question question, int offset, int limit) {
        return bind(
                        """
                        select max(r.at) as at, r.kind, min(r.actor_name) as actor_name,
                            min(r.organisation_name) as organisation_name, min(r.actor_roles) as roles,
                            array_agg(r.id order by r.id) as ids,
                            array_agg(distinct split_part(r.fields[1], '.', 1)) filter (where r.fields[1] is not null) as parts,
                            array_agg(distinct r.rule) as rules, min(r.purpose) as purpose,
                            bool_or(r.outcome <> 'ALLOWED') as refused,
                            bool_or(exists (select from withheld_look w
                                where w.audit_id = r.id and w.person_id = :person)) as withheld
                        """
                                + ROWS + " order by max(r.at) desc, max(r.id) desc offset :offset limit :limit",
                        question)
                .param("offset", offset)
                .param("limit", limit)
                .query(LookQueries::look)
                .list();
    }

    int count(Question question) {
        return bind("select count(*) from (select 1 " + ROWS + " limit " + MOST + ") counted", question)
                .query(Integer.class)
                .single();
    }

    Optional<CaseRef> find(String number, String regionCode) {
        return jdbc.sql("select id, number from case_file where number = :number and region_code = :region")
                .param("number", number)
                .param("region", regionCode)
                .query((row, index) -> new CaseRef(
                        new CaseId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        persons(row.getObject("id", UUID.class))))
                .optional();
    }

    boolean isOf(CaseId caseId, String regionCode) {
        return jdbc.sql("select exists (select from case_scope where case_id = :caseId and region_code = :region)")
                .param("caseId", caseId.value())
                .param("region", regionCode)
                .query(Boolean.class)
                .single();
    }

    private List<PersonRef> persons(UUID caseId) {
        return jdbc.sql(
                        """
                        select id, concat_ws(' ', nullif(given_names, ''), nullif(prefix, ''), nullif(family_name, '')) as name,
                            birth_year
                        from person where case_id = :caseId order by added_at, id""")
                .param("caseId", caseId)
                .query((row, index) -> new PersonRef(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("birth_year", Integer.class)))
                .list();
    }

    private JdbcClient.StatementSpec bind(String sql, Question question) {
        PersonId person = question.person();
        return jdbc.sql(sql)
                .param("caseId", question.caseId().value())
                .param("person", person == null ? null : person.value(), java.sql.Types.OTHER)
                .param("start", question.period().start())
                .param("end", question.period().end())
                .param("withheldToo", question.withheldToo())
                .param("product", Actor.SYSTEM.id().value());
    }

    private static Look look(ResultSet row, int number) throws SQLException {
        return new Look(
                row.getTimestamp("at").toInstant(),
                EventKind.valueOf(row.getString("kind")),
                row.getString("actor_name"),
                row.getString("organisation_name"),
                row.getString("roles"),
                List.of((Long[]) row.getArray("ids").getArray()),
                texts(row.getArray("parts")),
                texts(row.getArray("rules")),
                row.getString("purpose"),
                row.getBoolean("refused"),
                row.getBoolean("withheld"));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
