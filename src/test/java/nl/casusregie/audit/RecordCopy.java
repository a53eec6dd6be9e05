package nl.casusregie.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.casusregie.testing.Beneath;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own in the same cluster, with a record that a test may damage as superuser. */
final class RecordCopy implements AutoCloseable {

    private static final String TEMPLATE = "record_template";

    private final Beneath beneath;
    private final String name;

    private RecordCopy(Beneath beneath, String name) {
        this.beneath = beneath;
        this.name = name;
    }

    /** The tables of the product without anything in them. */
    static RecordCopy empty(Beneath beneath, String name) {
        boolean known = beneath.sql("select exists (select from pg_database where datname = :name)")
                .param("name", TEMPLATE)
                .query(Boolean.class)
                .single();
        if (!known) {
            beneath.sql("create database " + TEMPLATE).update();
            Flyway.configure()
                    .dataSource(new RecordCopy(beneath, TEMPLATE).dataSource())
                    .locations("classpath:db/migration")
                    .schemas("casusregie")
                    .target("0071")
                    .repeatableSqlMigrationPrefix("the record is not walled, and its tables are not all here")
                    .load()
                    .migrate();
        }
        return of(beneath, TEMPLATE, name);
    }

    /** The same as another one, before anything is done to it. */
    RecordCopy copy(String copyName) {
        return of(beneath, name, copyName);
    }

    private static RecordCopy of(Beneath beneath, String from, String name) {
        beneath.sql("create database " + name + " template " + from).update();
        return new RecordCopy(beneath, name);
    }

    String url() {
        return beneath.url("postgres").replaceFirst("/postgres\\?", "/" + name + "?");
    }

    DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setCurrentSchema("casusregie");
        return source;
    }

    /** What whoever administers the database can do: everything, with the triggers off. */
    void tamper(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() {
        beneath.sql("drop database " + name + " with (force)").update();
    }
}
