package nl.casusregie.documents;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.casusregie.access.RealTime;

/** Reads what is sent, with patience for a slow connection and none for one that only keeps a place occupied (AC-F4). */
final class PatientReading {

    private static final int CHUNK = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** In bytes per second, after the patience is over; the slowest mobile network is ten times faster. */
    private static final long SLOWEST = 4 * 1024;

    private final InputStream sent;
    private final RealTime time;

    PatientReading(InputStream sent, RealTime time) {
        this.sent = sent;
        this.time = time;
    }

    /** All of it. Reads one byte beyond the limit at most, and keeps what was read in pieces until it is known to fit. */
    byte[] atMost(int limit) throws IOException, NotTaken {
        Instant started = time.now();
        List<byte[]> pieces = new ArrayList<>();
        int total = 0;
        while (true) {
            byte[] piece = new byte[CHUNK];
            int filled = 0;
            while (filled < CHUNK) {
                int count = sent.read(piece, filled, Math.min(CHUNK - filled, limit + 1 - total));
                if (count < 0) {
                    pieces.add(java.util.Arrays.copyOf(piece, filled));
                    return joined(pieces, total);
                }
                filled += count;
                total += count;
                if (total > limit) {
                    throw new NotTaken("refusal.fileTooLarge", limit / 1024 / 1024);
                }
                if (isTooSlow(started, total)) {
                    throw new NotTaken("refusal.fileTooSlow");
                }
            }
            pieces.add(piece);
        }
    }

    private boolean isTooSlow(Instant started, int total) {
        Duration taken = Duration.between(started, time.now());
        return taken.compareTo(PATIENCE) > 0 && total / taken.toSeconds() < SLOWEST;
    }

    private static byte[] joined(List<byte[]> pieces, int total) {
        byte[] whole = new byte[total];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, whole, at, piece.length);
            at += piece.length;
        }
        return whole;
    }
}
