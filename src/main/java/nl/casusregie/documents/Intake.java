package nl.casusregie.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import nl.casusregie.access.Pace;
import nl.casusregie.access.RealTime;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Takes in a file that somebody sends: never more of it than is taken, never on a disk before it was looked at. What is
 * refused leaves nothing behind (AC-F4, AC-F5, AC-F7).
 */
@Component
public class Intake {

    /** The field that refusals are about. */
    public static final String FIELD = "file";

    /** The largest file, in bytes. */
    public static final int LARGEST = 25 * 1024 * 1024;

    /** Each holds up to twice a largest file in memory. */
    private static final int AT_ONCE = 3;

    private final FileStore store;
    private final Pace pace;
    private final RealTime time;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Intake(FileStore store, Pace pace, RealTime time) {
        this.store = store;
        this.pace = pace;
        this.time = time;
    }

    /**
     * Reads the file, looks at what it is and puts it sealed in the store.
     *
     * @param fileName as the sender calls it; only its ending counts, and it is not kept
     * @param announced how many bytes the sender says will come, or less than 0
     */
    public Outcome<Received> receive(InputStream sent, String fileName, long announced) {
        if (announced > LARGEST) {
            return refuse("refusal.fileTooLarge", LARGEST / 1024 / 1024);
        }
        if (!pace.mayUpload()) {
            return refuse("refusal.tooManyFiles");
        }
        if (!places.tryAcquire()) {
            return refuse("refusal.filesBusy");
        }
        try {
            byte[] content = new PatientReading(sent, time).atMost(LARGEST);
            Inspected inspected = Inspection.of(content, fileName);
            Received received = new Received(
                    UUID.randomUUID(),
                    inspected.kind(),
                    inspected.content().length,
                    inspected.cleaned(),
                    FileSecret.fresh());
            store.write(received.id(), received.secret(), inspected.content());
            return Outcome.done(received);
        } catch (NotTaken refused) {
            return refuse(refused.key(), refused.args());
        } catch (IOException broken) {
            return refuse("refusal.fileBrokenOff");
        } finally {
            places.release();
        }
    }

    private static Outcome<Received> refuse(String key, Object... args) {
        return Outcome.refused(Refusal.at(FIELD, key, args));
    }
}
