package nl.casusregie.documents;

import static nl.casusregie.testing.SignedIn.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Label;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.casefile.TimelineEntry;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** No file is given out before the scanner has said that it is clean. */
@CasusregieTest
@DisplayName("AC-F6 what is infected or was not looked at yet is given to nobody")
class ScanningTest {

    @Autowired
    private Documents documents;

    @Autowired
    private Intake intake;

    @Autowired
    private VersionRepository versions;

    @Autowired
    private FileStore store;

    @Autowired
    private Timeline timeline;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    private CaseId id;

    @BeforeEach
    void aCaseAndNothingElseToScan() {
        id = cases.teamed();
        beneath.sql("update document_version set scan = 'CLEAN' where scan <> 'INFECTED'")
                .update();
    }

    private Scanning asking(int port) {
        return new Scanning(Optional.of(new ClamAv("localhost", port)), versions, store, timeline, transaction);
    }

    private UUID waiting(String words) {
        byte[] content = SampleFiles.text(words);
        Received received = Actors.asSystem(
                        () -> intake.receive(new ByteArrayInputStream(content), "a.txt", content.length))
                .value();
        signedIn.as(LEAD, () -> documents
                .add(id, new DocumentForm(DocumentKind.OTHER, "Bijlage"), Label.GENERAL, received)
                .value());
        beneath.sql("update document_version set scan = 'WAITING' where id = :id")
                .param("id", received.id())
                .update();
        return received.id();
    }

    private ScanState state() {
        return signedIn.as(LEAD, () -> documents.all(id))
                .getFirst()
                .versions()
                .getFirst()
                .scan();
    }

    private java.util.List<Refusal> whyNotGiven(UUID file) {
        return signedIn.as(LEAD, () -> documents
                .open(id, documents.all(id).getFirst().id(), file)
                .reasons());
    }

    @Test
    void aCleanFileIsGivenOut() throws IOException {
        UUID file = waiting("gewone woorden");
        assertThat(whyNotGiven(file)).extracting(Refusal::key).containsExactly("refusal.fileNotScanned");

        try (FakeDaemon daemon = new FakeDaemon()) {
            asking(daemon.port()).scanWaiting();
        }

        assertThat(state()).isEqualTo(ScanState.CLEAN);
        assertThat(whyNotGiven(file)).isEmpty();
    }

    @Test
    void anInfectedFileIsTakenOutAndTheTimelineSaysSo() throws IOException {
        UUID file = waiting("VIRUS");

        try (FakeDaemon daemon = new FakeDaemon()) {
            asking(daemon.port()).scanWaiting();
        }

        assertThat(state()).isEqualTo(ScanState.INFECTED);
        assertThat(whyNotGiven(file)).isNotEmpty();
        assertThat(store.place(file)).doesNotExist();
        assertThat(signedIn.as(LEAD, () -> timeline.page(id, 0, 5)))
                .extracting(TimelineEntry::key)
                .contains("timeline.documentInfected");
    }

    @Test
    void whileTheScannerIsDownFilesWait() throws IOException {
        UUID file = waiting("gewone woorden");
        int nobodyListens;
        try (FakeDaemon daemon = new FakeDaemon()) {
            nobodyListens = daemon.port();
        }

        asking(nobodyListens).scanWaiting();

        assertThat(state()).isEqualTo(ScanState.WAITING);
        assertThat(whyNotGiven(file)).extracting(Refusal::key).containsExactly("refusal.fileNotScanned");
    }

    @Test
    void aDamagedFileDoesNotHoldUpTheOthers() throws IOException {
        UUID damaged = waiting("stuk");
        Files.write(store.place(damaged), new byte[] {1, 2, 3});
        waiting("heel");

        try (FakeDaemon daemon = new FakeDaemon()) {
            asking(daemon.port()).scanWaiting();
        }

        assertThat(signedIn.as(LEAD, () -> documents.all(id)).stream()
                        .map(document -> document.versions().getFirst().scan()))
                .containsExactlyInAnyOrder(ScanState.DAMAGED, ScanState.CLEAN);
    }
}
