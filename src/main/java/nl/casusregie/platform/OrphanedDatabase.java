package nl.casusregie.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The database of a product that was killed, such as by a machine short of memory: it goes on alone in its folder, with all that was
 * written, and nobody else can start one there.
 */
record OrphanedDatabase(Path data) {

    /** Held by a product as long as it lives. */
    private static final String LOCK = "epg-lock";

    private static final String NOTE_OF_THE_SERVER = "postmaster.pid";
    private static final int SECONDS_TO_STOP = 30;

    /** Stops it in order, so that the next start finds the folder free. One that belongs to a living product is left alone. */
    void stop() throws IOException {
        Path lock = data.resolve(LOCK);
        if (Files.exists(lock)) {
            try (FileChannel file = FileChannel.open(lock, StandardOpenOption.WRITE);
                    FileLock nobodyElse = file.tryLock()) {
                if (nobodyElse != null) {
                    server().ifPresent(OrphanedDatabase::end);
                }
            }
        }
    }

    /** The number in the note may have gone to another process since. */
    private Optional<ProcessHandle> server() throws IOException {
        Path note = data.resolve(NOTE_OF_THE_SERVER);
        return Files.exists(note)
                ? ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(note).getFirst().strip()))
                        .filter(process -> process.info()
                                .command()
                                .filter(command -> Path.of(command)
                                        .getFileName()
                                        .toString()
                                        .startsWith("postgres"))
                                .isPresent())
                : Optional.empty();
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        server.onExit().orTimeout(SECONDS_TO_STOP, TimeUnit.SECONDS).join();
    }
}
