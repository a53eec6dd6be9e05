package nl.casusregie.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.RealTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes out of the store what belongs to no document: a form that was left, a node that stopped half-way. */
@Component
class StoreSweep {

    /** Longer than anybody keeps a form open: a session ends after 10 hours. */
    private static final Duration KEPT = Duration.ofHours(12);

    private static final int AT_ONCE = 1_000;

    private final FileStore store;
    private final VersionRepository versions;
    private final RealTime time;

    StoreSweep(FileStore store, VersionRepository versions, RealTime time) {
        this.store = store;
        this.versions = versions;
        this.time = time;
    }

    @Scheduled(
            initialDelayString = "${casusregie.documents.sweep:1h}",
            fixedDelayString = "${casusregie.documents.sweep:1h}")
    @Transactional
    void sweep() {
        Actors.asSystem(() -> {
            List<Path> old = store.writtenBefore(time.now().minus(KEPT));
            for (int from = 0; from < old.size(); from += AT_ONCE) {
                dropUnknown(old.subList(from, Math.min(from + AT_ONCE, old.size())));
            }
            return old;
        });
    }

    private void dropUnknown(List<Path> files) {
        Set<String> known = new HashSet<>();
        List<UUID> named = files.stream()
                .map(StoreSweep::name)
                .filter(StoreSweep::isId)
                .map(UUID::fromString)
                .toList();
        versions.known(named).forEach(id -> known.add(id.toString()));
        files.stream().filter(file -> !known.contains(name(file))).forEach(StoreSweep::drop);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static boolean isId(String name) {
        return name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
