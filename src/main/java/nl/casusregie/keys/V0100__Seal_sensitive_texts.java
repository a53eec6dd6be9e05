package nl.casusregie.keys;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Seals addresses, drafts and what people and organisations wrote about health, safety and crime (trust.md 5.4, AC-P3). */
@Component
class V0100__Seal_sensitive_texts extends SealColumns {

    V0100__Seal_sensitive_texts(Vault vault) {
        super(vault);
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        try (Statement statement = database.createStatement()) {
            statement.execute("create table key_proof (id integer primary key, content text not null)");
            statement.execute("insert into key_proof values (1, '" + KeyProof.CONTENT + "')");
        }
        seal(database, KeyProof.PLACE.table(), "id", KeyProof.PLACE.column());
        seal(database, "application_draft", "owner_id", "content");
        seal(database, "person", "id", "address");
        seal(database, "hearing", "id", "own_words", "exception_reason", "consent_note");
        seal(database, "contribution", "id", "facts", "worries", "goes_well", "question");
        seal(database, "acute_report", "id", "happening", "in_danger", "place", "done_already");
    }
}
