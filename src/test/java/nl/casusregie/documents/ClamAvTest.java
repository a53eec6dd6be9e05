package nl.casusregie.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real daemon of ClamAV, where it is installed (Debian: clamav-daemon), with one pattern of our own. */
@DisplayName("AC-F6 the daemon of ClamAV judges")
class ClamAvTest {

    private static final Path DAEMON = Path.of("/usr/sbin/clamd");
    private static final String PATTERN = "CASUSREGIE-HARMLESS-TEST-PATTERN";

    @TempDir
    private Path folder;

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Process start(int port) throws IOException {
        Path patterns = Files.createDirectory(folder.resolve("patterns"));
        Files.writeString(
                patterns.resolve("test.ndb"),
                "Casusregie.Test:0:*:" + HexFormat.of().formatHex(PATTERN.getBytes(StandardCharsets.US_ASCII)) + "\n");
        Path settings = Files.writeString(
                folder.resolve("clamd.conf"),
                "Foreground yes\nTCPSocket " + port + "\nTCPAddr 127.0.0.1\nDatabaseDirectory " + patterns + "\n");
        Process daemon = new ProcessBuilder(DAEMON.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader said = daemon.inputReader();
        String line = said.readLine();
        while (line != null && !line.startsWith("Self checking")) {
            line = said.readLine();
        }
        assertThat(line).as("the daemon listens").isNotNull();
        return daemon;
    }

    @Test
    void whatHoldsAPatternIsInfectedAndWhatDoesNotIsClean() throws IOException {
        assumeTrue(Files.isExecutable(DAEMON), "ClamAV is not installed here");
        int port = freePort();
        Process daemon = start(port);
        try {
            ClamAv scanner = new ClamAv("localhost", port);

            assertThat(scanner.isInfected(new ByteArrayInputStream(SampleFiles.text("gewone woorden"))))
                    .isFalse();
            assertThat(scanner.isInfected(new ByteArrayInputStream(SampleFiles.text("x " + PATTERN + " x"))))
                    .isTrue();
        } finally {
            daemon.destroy();
        }
    }

    @Test
    void whereNobodyListensNothingIsJudged() throws IOException {
        ClamAv scanner = new ClamAv("localhost", freePort());

        assertThatThrownBy(() -> scanner.isInfected(new ByteArrayInputStream(new byte[1])))
                .isInstanceOf(IOException.class);
    }
}
