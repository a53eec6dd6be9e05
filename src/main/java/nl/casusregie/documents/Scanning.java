package nl.casusregie.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.casefile.Timeline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets a scanner judge every file, one per transaction. While it does not answer the file waits, given to nobody (AC-F6); where
 * none is configured, files are marked as not scanned and the screens say so.
 */
@Component
class Scanning {

    private static final Logger LOG = LoggerFactory.getLogger(Scanning.class);
    private static final int AT_ONCE = 20;

    private final Optional<Scanner> scanner;
    private final VersionRepository versions;
    private final FileStore store;
    private final Timeline timeline;
    private final TransactionTemplate transaction;

    Scanning(
            Optional<Scanner> scanner,
            VersionRepository versions,
            FileStore store,
            Timeline timeline,
            TransactionTemplate transaction) {
        this.scanner = scanner;
        this.versions = versions;
        this.store = store;
        this.timeline = timeline;
        this.transaction = transaction;
    }

    /** How a file begins here. */
    ScanState atFirst() {
        return scanner.isPresent() ? ScanState.WAITING : ScanState.NOT_SCANNED;
    }

    @Scheduled(
            initialDelayString = "${casusregie.documents.scan:5s}",
            fixedDelayString = "${casusregie.documents.scan:5s}")
    void scanWaiting() {
        scanner.ifPresent(judge -> {
            int done = 0;
            while (done < AT_ONCE && scanNext(judge)) {
                done++;
            }
        });
    }

    /** False when nothing waits, or the scanner does not answer. */
    private boolean scanNext(Scanner judge) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> Actors.asSystem(() -> {
                List<UUID> next = versions.nextToScan();
                next.forEach(id -> judge(judge, versions.findById(id).orElseThrow()));
                return !next.isEmpty();
            })));
        } catch (UncheckedIOException silent) {
            LOG.warn("The virus scanner does not answer; documents wait.");
            return false;
        }
    }

    private void judge(Scanner judge, DocumentVersion file) {
        Optional<byte[]> content = read(file);
        if (content.isEmpty()) {
            LOG.error("A document is missing from the store or was changed there: {}", file.id());
            file.scanned(ScanState.DAMAGED);
        } else if (isInfected(judge, content.get())) {
            Document document = file.document();
            file.scanned(ScanState.INFECTED);
            timeline.add(
                    document.caseId(),
                    "timeline.documentInfected",
                    document.form().title(),
                    document.id(),
                    document.protection());
            store.delete(file.id());
        } else {
            file.scanned(ScanState.CLEAN);
        }
    }

    private Optional<byte[]> read(DocumentVersion file) {
        try (InputStream content = store.open(file.id(), file.secret())) {
            return Optional.of(content.readAllBytes());
        } catch (IOException | UncheckedIOException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isInfected(Scanner judge, byte[] content) {
        try {
            return judge.isInfected(new ByteArrayInputStream(content));
        } catch (IOException silent) {
            throw new UncheckedIOException(silent);
        }
    }
}
