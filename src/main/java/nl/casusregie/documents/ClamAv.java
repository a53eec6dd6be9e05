package nl.casusregie.documents;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Asks the daemon of ClamAV, by its command INSTREAM: the file is sent in pieces, each after its length, and an empty one ends it.
 * Own lines because the libraries for it are not kept up and wait without end for a daemon that hangs (decision 0021).
 */
final class ClamAv implements Scanner {

    private static final int PIECE = 32 * 1024;
    private static final int PATIENCE_MILLIS = 30_000;

    private final InetSocketAddress daemon;

    ClamAv(String host, int port) {
        // Not looked up now: the daemon may start later than we do.
        daemon = InetSocketAddress.createUnresolved(host, port);
    }

    @Override
    public boolean isInfected(InputStream content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(daemon.getHostString(), daemon.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[PIECE];
            for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
                out.writeInt(count);
                out.write(piece, 0, count);
            }
            out.writeInt(0);
            out.flush();
            return isInfected(new String(socket.getInputStream().readNBytes(PIECE), StandardCharsets.UTF_8).strip());
        }
    }

    private static boolean isInfected(String answer) throws IOException {
        String said = answer.replace("\0", "").strip();
        if (said.endsWith(" FOUND")) {
            return true;
        }
        if (said.equals("stream: OK")) {
            return false;
        }
        throw new IOException("the virus scanner did not judge");
    }
}
