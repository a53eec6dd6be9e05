package nl.casusregie.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;

/** The roles in the database: who owns it, who works in it, who reads the record (trust.md AC-S28). */
final class DatabaseRoles {

    static final String MIGRATOR = "casusregie_migrator";
    static final String APPLICATION = "casusregie_application";

    private DatabaseRoles() {}

    /** Makes the roles where they are missing and gives the migrator what it has to own; needs a superuser. */
    static void create(DataSource superuser) throws SQLException, IOException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new ClassPathResource("db/roles.sql").getContentAsString(StandardCharsets.UTF_8));
        }
    }
}
