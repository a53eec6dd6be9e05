package nl.casusregie.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * What the database really holds, beneath every wall: a superuser's look, for tests that arrange or check what no
 * person of the product may.
 */
public class Beneath {

    private static final String SUPERUSER = "postgres";
    private static final ThreadLocal<Boolean> OPEN = ThreadLocal.withInitial(() -> false);

    private final EmbeddedPostgres postgres;

    Beneath(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** A statement that commits by itself. */
    public JdbcClient.StatementSpec sql(String sql) {
        return as(SUPERUSER).sql(sql);
    }

    /** The database as another role sees it. */
    public JdbcClient as(String role) {
        return JdbcClient.create(dataSource(role));
    }

    /** Connections of another role, in the schema of the product. */
    public DataSource dataSource(String role) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(url(role));
        connections.setCurrentSchema("casusregie");
        return connections;
    }

    public String url(String role) {
        return postgres.getJdbcUrl(role, SUPERUSER);
    }

    /** Does the same work of the product as if the second wall were not there; the first one stays. */
    public <T> T withoutSecondWall(Supplier<T> work) {
        OPEN.set(true);
        try {
            return work.get();
        } finally {
            OPEN.remove();
        }
    }

    /** The product's own connections, unless a test wants the second wall away. */
    DataSource openable(DataSource pool) {
        DataSource open = dataSource(SUPERUSER);
        return new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
                return OPEN.get() ? open.getConnection() : super.getConnection();
            }
        };
    }
}
