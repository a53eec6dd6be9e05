package nl.casusregie.keys;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start with keys that do not open this database, before anybody meets a text that cannot be read. */
@Component
@DependsOnDatabaseInitialization
class KeyProof {

    static final Place PLACE = new Place("key_proof", "content", 1);
    static final String CONTENT = "these keys fit";

    KeyProof(JdbcClient jdbc, Vault vault) {
        String sealed = jdbc.sql("select content from key_proof where id = 1")
                .query(String.class)
                .single();
        try {
            vault.open(PLACE, sealed);
        } catch (SealBroken e) {
            throw new KeysMissing("The keys do not fit this database: it was written with other keys.");
        }
    }
}
