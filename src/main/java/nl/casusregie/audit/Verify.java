package nl.casusregie.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.casusregie.audit.chain.ChainCheck;
import nl.casusregie.audit.chain.ChainKeys;
import nl.casusregie.audit.chain.ChainReport;
import nl.casusregie.audit.chain.Checkpoint;
import nl.casusregie.audit.chain.Finding;
import nl.casusregie.audit.chain.SealKeys;

/**
 * The auditor's command: walks along the whole record and says whether it is what it was. Needs the right to read two tables,
 * the keys of the seals and the checkpoints; it changes nothing. Ends with 0 when everything fits, with 2 when not, and with 1
 * when it could not look. The password comes from the variable PGPASSWORD, because a command line is visible to others.
 */
public final class Verify {

    private static final String USAGE = "usage: nl.casusregie.audit.Verify --url jdbc:postgresql://... --user ..."
            + " --key audit-seal.key [--checkpoints folder --checkpoint-key audit-checkpoint-public.key]"
            + " [--schema casusregie]";

    private Verify() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv().getOrDefault("PGPASSWORD", ""), System.out));
    }

    static int run(String[] arguments, String password, PrintStream out) {
        Map<String, String> options = options(arguments);
        if (!options.keySet().containsAll(List.of("--url", "--user", "--key"))) {
            out.println(USAGE);
            return 1;
        }
        try {
            ChainReport report = check(options, password);
            say(report, out);
            return report.isIntact() ? 0 : 2;
        } catch (SQLException | IOException | GeneralSecurityException failure) {
            out.println("could not look: " + failure.getMessage());
            return 1;
        }
    }

    private static ChainReport check(Map<String, String> options, String password)
            throws SQLException, IOException, GeneralSecurityException {
        SealKeys keys = SealKeys.read(Path.of(options.getOrDefault("--key", "")));
        List<Checkpoint> checkpoints = options.containsKey("--checkpoints")
                ? Checkpoint.read(
                        Path.of(options.getOrDefault("--checkpoints", "")),
                        ChainKeys.readPublic(Path.of(options.getOrDefault("--checkpoint-key", ChainKeys.PUBLIC))))
                : List.of();
        Properties login = new Properties();
        login.setProperty("user", options.getOrDefault("--user", ""));
        login.setProperty("password", password);
        login.setProperty("currentSchema", options.getOrDefault("--schema", "casusregie"));
        login.setProperty("ApplicationName", "casusregie-verify");
        try (Connection connection = DriverManager.getConnection(options.getOrDefault("--url", ""), login)) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            ChainReport report = new ChainCheck(connection, keys, checkpoints).all();
            connection.rollback();
            return report;
        }
    }

    private static void say(ChainReport report, PrintStream out) {
        out.printf(
                "%d rows in %d seals, %d rows not sealed yet, %d rows erased%n",
                report.rows() - report.unsealed(), report.seals(), report.unsealed(), report.erased());
        Finding finding = report.finding();
        if (finding == null) {
            out.println("OK: the record is what it was");
        } else {
            out.println("CHANGED: first bad id " + finding.id() + " (" + finding.what() + ")");
        }
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        return options;
    }
}
