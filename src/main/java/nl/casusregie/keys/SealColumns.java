package nl.casusregie.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;

/**
 * What a migration does that makes columns sealed: seals what is there, once, and lets the database refuse whatever is
 * not sealed from then on. That check is also how {@link Resealing} knows the columns.
 */
abstract class SealColumns extends BaseJavaMigration {

    private static final int BATCH = 500;

    private final Vault vault;

    SealColumns(Vault vault) {
        this.vault = vault;
    }

    final void seal(Connection database, String table, String id, String... columns) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String column : columns) {
                statement.execute("alter table " + table + " alter column " + column + " type text");
                sealRows(database, table, id, column);
                statement.execute("alter table " + table + " add constraint " + table + "_" + column + "_sealed check ("
                        + column + " like 'sealed:%')");
            }
        }
    }

    private void sealRows(Connection database, String table, String id, String column) throws SQLException {
        String select = "select " + id + ", " + column + " from " + table + " where " + column + " is not null";
        String update = "update " + table + " set " + column + " = ? where " + id + " = ?";
        try (PreparedStatement rows = database.prepareStatement(select);
                PreparedStatement change = database.prepareStatement(update)) {
            rows.setFetchSize(BATCH);
            try (ResultSet row = rows.executeQuery()) {
                for (int count = 1; row.next(); count++) {
                    Object key = row.getObject(1);
                    change.setString(1, vault.seal(new Place(table, column, key), row.getString(2)));
                    change.setObject(2, key);
                    change.addBatch();
                    if (count % BATCH == 0) {
                        change.executeBatch();
                    }
                }
            }
            change.executeBatch();
        }
    }
}
