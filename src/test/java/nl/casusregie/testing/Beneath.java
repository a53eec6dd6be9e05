package nl.casusregie.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database really holds, beneath every wall: a superuser's look, for tests that arrange or check what no
 * person of the product may. Each statement commits by itself.
 */
public class Beneath {

    private final EmbeddedPostgres postgres;

    Beneath(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public JdbcClient.StatementSpec sql(String sql) {
        return as("postgres").sql(sql);
    }

    /** The database as another role sees it. */
    public JdbcClient as(String role) {
        return JdbcClient.create(dataSource(role));
    }

    /** Connections of another role, in the schema of the product. */
    public DataSource dataSource(String role) {
        org.postgresql.ds.PGSimpleDataSource connections = new org.postgresql.ds.PGSimpleDataSource();
        connections.setUrl(url(role));
        connections.setCurrentSchema("casusregie");
        return connections;
    }

    public String url(String role) {
        return postgres.getJdbcUrl(role, "postgres");
    }
}
