package nl.casusregie.documents;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.casefile.TimelineEntry;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who brings documents in, who reads them and who does not. */
@CasusregieTest
class DocumentsTest {

    private static final String WORDS = "Verslag van het huisbezoek. CANARY-huisbezoek-4711.";

    @Autowired
    private Documents documents;

    @Autowired
    private Intake intake;

    @Autowired
    private StoreSweep sweep;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Autowired
    private FileStore store;

    private CaseId id;

    @BeforeEach
    void aCase() {
        id = cases.teamed();
    }

    private Received file(String words) {
        byte[] content = SampleFiles.text(words);
        return Actors.asSystem(() -> intake.receive(new ByteArrayInputStream(content), "a.txt", content.length))
                .value();
    }

    private static DocumentForm report() {
        return new DocumentForm(DocumentKind.REPORT, "Huisbezoek van 12 november");
    }

    private UUID addedBy(String person, Label label) {
        Received received = file(WORDS);
        return signedIn.as(person, () -> documents.add(id, report(), label, received))
                .value();
    }

    private String read(UUID document) {
        DocumentRecord record = documents.all(id).stream()
                .filter(each -> each.id().equals(document))
                .findFirst()
                .orElseThrow();
        try (InputStream content = documents
                .open(id, document, record.versions().getFirst().id())
                .value()
                .content()) {
            return new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(UUID file) {
        return store.place(file);
    }

    @Test
    void theTeamReadsWhatOneOfThemBroughtIn() {
        UUID document = addedBy(POLICE, Label.GENERAL);

        assertThat(signedIn.as(LEAD, () -> read(document))).isEqualTo(WORDS);
        assertThat(signedIn.as(POLICE, () -> read(document))).isEqualTo(WORDS);
    }

    @Test
    void aHealthReportIsNotThereForWhoeverMayNotReadIt() {
        UUID document = addedBy(LEAD, Label.HEALTH);
        UUID file = signedIn.as(LEAD, () -> documents.all(id))
                .getFirst()
                .versions()
                .getFirst()
                .id();

        assertThat(signedIn.as(POLICE, () -> documents.all(id))).isEmpty();
        assertThatThrownBy(() -> signedIn.as(POLICE, () -> documents.open(id, document, file)))
                .isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> signedIn.as(POLICE, () -> documents.addVersion(id, document, file("x"))))
                .isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> signedIn.as(POLICE, () -> documents.takeAway(id, document, "weg ermee")))
                .isInstanceOf(CaseNotVisible.class);
        assertThat(signedIn.as(POLICE, () -> timeline.page(id, 0, 50)))
                .extracting(TimelineEntry::key)
                .doesNotContain("timeline.documentAdded");
    }

    @Test
    void nobodyOutsideTheCaseAddsOrReads() {
        addedBy(LEAD, Label.GENERAL);

        for (String outsider : new String[] {OTHER_REGIONS_COORDINATOR, PROCESS_MANAGER, ADMINISTRATOR}) {
            assertThatThrownBy(() -> signedIn.as(outsider, () -> documents.all(id)))
                    .as(outsider)
                    .isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() ->
                            signedIn.as(outsider, () -> documents.add(id, report(), Label.GENERAL, file("van buiten"))))
                    .as(outsider)
                    .isInstanceOf(CaseNotVisible.class);
        }
    }

    @Test
    void aFileOfAnotherDocumentIsNotGivenOutUnderThisOne() {
        UUID mine = addedBy(LEAD, Label.GENERAL);
        UUID other = addedBy(LEAD, Label.GENERAL);
        UUID file = signedIn.as(LEAD, () -> documents.all(id)).stream()
                .filter(each -> each.id().equals(other))
                .findFirst()
                .orElseThrow()
                .versions()
                .getFirst()
                .id();

        assertThatThrownBy(() -> signedIn.as(LEAD, () -> documents.open(id, mine, file)))
                .isInstanceOf(CaseNotVisible.class);
    }

    @Test
    void aNewVersionGoesBeforeTheOlderOnesWhichStay() {
        UUID document = addedBy(LEAD, Label.GENERAL);
        Received next = file("Beter verslag");
        signedIn.as(POLICE, () -> documents.addVersion(id, document, next).value());

        DocumentRecord record = signedIn.as(LEAD, () -> documents.all(id)).getFirst();
        assertThat(record.versions()).extracting(VersionRecord::number).containsExactly(2, 1);
        assertThat(signedIn.as(LEAD, () -> read(document))).isEqualTo("Beter verslag");
        assertThat(record.protection().sourceId())
                .isEqualTo(signedIn.user(LEAD).actor().organisation().value());
    }

    @Test
    void whatWasTakenAwayIsGoneAndOnlyTheReasonStays() {
        UUID document = addedBy(LEAD, Label.GENERAL);
        UUID file = signedIn.as(LEAD, () -> documents.all(id))
                .getFirst()
                .versions()
                .getFirst()
                .id();
        assertThat(place(file)).exists();

        signedIn.as(LEAD, () -> documents
                .takeAway(id, document, "Hoort bij een ander gezin")
                .value());

        DocumentRecord record = signedIn.as(LEAD, () -> documents.all(id)).getFirst();
        assertThat(record.takenAwayWhy()).isEqualTo("Hoort bij een ander gezin");
        assertThat(record.versions()).isEmpty();
        assertThat(place(file)).doesNotExist();
        assertThatThrownBy(() -> signedIn.as(LEAD, () -> documents.open(id, document, file)))
                .isInstanceOf(CaseNotVisible.class);
        assertThat(signedIn.as(LEAD, () -> documents.addVersion(id, document, file("nog een")))
                        .reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.documentTakenAway");
    }

    @Test
    void anotherPartnerDoesNotTakeADocumentAwayAndReasonsAreAsked() {
        UUID document = addedBy(LEAD, Label.GENERAL);

        assertThat(signedIn.as(POLICE, () -> documents.takeAway(id, document, "weg ermee"))
                        .reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.onlySourceOrLead");
        assertThat(signedIn.as(LEAD, () -> documents.takeAway(id, document, " "))
                        .reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.required");
        assertThat(signedIn.as(LEAD, () -> read(document))).isEqualTo(WORDS);
    }

    @Test
    void withoutAFileATitleOrAKindNothingIsAdded() {
        Outcome<UUID> refused =
                signedIn.as(LEAD, () -> documents.add(id, new DocumentForm(null, " "), Label.GENERAL, null));

        assertThat(refused.reasons()).extracting(Refusal::field).containsExactlyInAnyOrder("kind", "title", "file");
        assertThat(signedIn.as(LEAD, () -> documents.all(id))).isEmpty();
    }

    @Test
    void neitherTheDatabaseNorTheFolderHoldsAWordOfIt() throws IOException {
        addedBy(LEAD, Label.GENERAL);
        UUID file = signedIn.as(LEAD, () -> documents.all(id))
                .getFirst()
                .versions()
                .getFirst()
                .id();

        assertThat(beneath.sql("select title from document where case_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .startsWith("sealed:");
        assertThat(beneath.sql("select file_key from document_version where id = :id")
                        .param("id", file)
                        .query(String.class)
                        .single())
                .startsWith("sealed:");
        assertThat(new String(Files.readAllBytes(place(file)), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("CANARY");
    }

    @Test
    void aFileThatSomebodyChangedInTheStoreIsNotGivenOut() throws IOException {
        UUID document = addedBy(LEAD, Label.GENERAL);
        UUID file = signedIn.as(LEAD, () -> documents.all(id))
                .getFirst()
                .versions()
                .getFirst()
                .id();
        byte[] bytes = Files.readAllBytes(place(file));
        bytes[bytes.length - 1] ^= 1;
        Files.write(place(file), bytes);

        assertThatThrownBy(() -> signedIn.as(LEAD, () -> read(document))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void whatBelongsToNoDocumentIsSweptAndWhatDoesStays() throws IOException {
        UUID document = addedBy(LEAD, Label.GENERAL);
        UUID kept = signedIn.as(LEAD, () -> documents.all(id))
                .getFirst()
                .versions()
                .getFirst()
                .id();
        Received left = file("formulier dat nooit is verstuurd");
        FileTime longAgo = FileTime.from(Instant.now().minus(java.time.Duration.ofHours(13)));
        Files.setLastModifiedTime(place(kept), longAgo);
        Files.setLastModifiedTime(place(left.id()), longAgo);
        Received fresh = file("formulier dat nog openstaat");

        sweep.sweep();

        assertThat(place(left.id())).doesNotExist();
        assertThat(place(fresh.id())).exists();
        assertThat(signedIn.as(LEAD, () -> read(document))).isEqualTo(WORDS);
    }
}
