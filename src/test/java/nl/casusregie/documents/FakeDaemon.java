package nl.casusregie.documents;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Answers as the daemon of ClamAV does: whatever holds the word "VIRUS" is infected. */
final class FakeDaemon implements AutoCloseable {

    private final ServerSocket socket;

    FakeDaemon() throws IOException {
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                DataInputStream in = new DataInputStream(caller.getInputStream());
                String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
                StringBuilder heard = new StringBuilder();
                for (int size = in.readInt(); size > 0; size = in.readInt()) {
                    heard.append(new String(in.readNBytes(size), StandardCharsets.ISO_8859_1));
                }
                String answer = !command.equals("zINSTREAM\0")
                        ? "UNKNOWN COMMAND\0"
                        : heard.indexOf("VIRUS") >= 0 ? "stream: Test.UNOFFICIAL FOUND\0" : "stream: OK\0";
                caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                // The test is over, or the caller left.
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
