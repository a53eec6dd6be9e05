package nl.casusregie.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database itself refuses every change of the record, whoever asks: the application has no right to it, and triggers stop
 * the owner and the superuser too.
 */
@CasusregieTest
class InsertOnlyTest {

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Beneath beneath;

    @ParameterizedTest
    @DisplayName("AC-A3 nobody changes, removes or empties the record")
    @ValueSource(
            strings = {
                "update audit_record set rule = 'LEAD'",
                "update audit_record set at = now() where id = (select max(id) from audit_record)",
                "update audit_record set detail = null where id = (select max(id) from audit_record)",
                "update audit_record set salt = null where id = (select max(id) from audit_record)",
                "update audit_record set salt = sha256('other') where id = (select max(id) from audit_record)",
                "delete from audit_record where id = (select max(id) from audit_record)",
                "truncate audit_record",
                "truncate audit_record cascade",
                "merge into audit_record r using (select max(id) as id from audit_record) m on r.id = m.id"
                        + " when matched then delete"
            })
    void nobodyChangesTheRecord(String sql) {
        cases.submitted();

        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> beneath.sql(sql).update()).hasStackTraceContaining("append-only");
    }

    @Test
    void whoeverInsertsChoosesNeitherNumberNorMomentNorTransactionNorHash() {
        jdbc.sql(
                        """
                        insert into audit_record (id, xid, cluster, recorded_at, at, trace_id, kind, action, processing, is_read,
                            outcome, rule, actor_name, actor_roles, organisation_name, source, fields, salt, payload_hash)
                        values (-1, '3', 7, '2001-01-01', '2001-01-01', gen_random_uuid(), 'READ', 'FORGED', 'CASES', true,
                            'ALLOWED', 'LEAD', 'x', '', '', 'x', '{}', 'x', 'x')""")
                .update();

        assertThat(jdbc.sql(
                                """
                                select count(*) from audit_record where action = 'FORGED' and id > 0 and xid > '3'
                                and cluster <> 7 and recorded_at > '2020-01-01' and length(salt) = 32
                                and length(payload_hash) = 32""")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }
}
