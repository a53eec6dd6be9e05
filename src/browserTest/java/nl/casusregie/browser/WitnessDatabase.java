package nl.casusregie.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL of the machine with pgaudit in it, which writes in its own log what was really read. The embedded one cannot
 * load extensions; this one is there where the Debian package is.
 */
final class WitnessDatabase implements AutoCloseable {

    private final Path programs;
    private final Path folder;
    private final int port;

    private WitnessDatabase(Path programs, Path folder) throws IOException {
        this.programs = programs;
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        run("initdb", "-D", data(), "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8");
        run(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-l",
                log().toString(),
                "-o",
                "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off"
                        + " -c shared_preload_libraries=pgaudit -c pgaudit.role=witness -c pgaudit.log_parameter=off"
                        + " -c log_line_prefix='@%v|%u|'",
                "start");
    }

    /** Where the programs of a server with pgaudit are, if there is one. */
    static Optional<Path> programs() {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.filter(version -> Files.exists(version.resolve("lib/pgaudit.so")))
                    .map(version -> version.resolve("bin"))
                    .findFirst();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    static WitnessDatabase start(Path folder) throws IOException {
        return new WitnessDatabase(programs().orElseThrow(), folder);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    void asSuperuser(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> lines() throws IOException {
        return Files.readAllLines(log());
    }

    /** Everything in the database, as the program writes it that makes the backups. */
    String dump() throws IOException {
        Path file = folder.resolve("backup.sql");
        run(
                "pg_dump",
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(port),
                "-U",
                "postgres",
                "-f",
                file.toString(),
                "postgres");
        return Files.readString(file);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    /** The server refuses to run as root; then it runs as the user of the package. */
    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("programs.log").toFile())
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(program + " failed: " + Files.readString(folder.resolve("programs.log")));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
