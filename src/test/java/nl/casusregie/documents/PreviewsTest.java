package nl.casusregie.documents;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A look into a file: under the rights of the file itself, on record, and at nobody's cost but that of the process that draws. */
@CasusregieTest
class PreviewsTest {

    @Autowired
    private Previews previews;

    @Autowired
    private Documents documents;

    @Autowired
    private Intake intake;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    private CaseId id;

    @BeforeEach
    void aCase() {
        id = cases.teamed();
    }

    private static byte[] pdf(int pages, PDRectangle size, String password) {
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                PDPage added = new PDPage(size);
                document.addPage(added);
                try (PDPageContentStream content = new PDPageContentStream(document, added)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                    content.newLineAtOffset(60, size.getHeight() - 80);
                    content.showText("Beschikking, blad " + page);
                    content.endText();
                    content.setNonStrokingColor(Color.RED);
                    content.addRect(0, 0, size.getWidth() / 2, size.getHeight() / 2);
                    content.fill();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Kept(UUID document, UUID file) {}

    private Kept keep(byte[] content, String name, Label label) {
        Received received = Actors.asSystem(
                        () -> intake.receive(new ByteArrayInputStream(content), name, content.length))
                .value();
        UUID document = signedIn.as(
                        LEAD,
                        () -> documents.add(
                                id, new DocumentForm(DocumentKind.DECISION, "Beschikking"), label, received))
                .value();
        return new Kept(document, received.id());
    }

    private Outcome<DrawnPage> look(String person, Kept kept, int page) {
        return signedIn.as(person, () -> previews.page(id, kept.document(), kept.file(), page));
    }

    private long looksOnRecord(UUID document) {
        return beneath.sql("select count(*) from audit_record where subject_id = :id and is_read")
                .param("id", document)
                .query(Long.class)
                .single();
    }

    @Test
    void aPageIsAPictureWithItsWordsBesideIt() throws IOException {
        Kept kept = keep(pdf(3, PDRectangle.A4, ""), "b.pdf", Label.GENERAL);

        DrawnPage second = look(POLICE, kept, 2).value();

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.all()).isEqualTo(3);
        assertThat(second.words()).contains("Beschikking, blad 2").doesNotContain("blad 1");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(second.picture()));
        assertThat(picture.getWidth()).isBetween(880, 940);
        assertThat(new Color(picture.getRGB(50, picture.getHeight() - 50))).isEqualTo(Color.RED);
        assertThat(new Color(picture.getRGB(picture.getWidth() - 50, 50))).isEqualTo(Color.WHITE);
        assertThat(look(POLICE, kept, 99).value().number())
                .as("there is no page 99")
                .isEqualTo(3);
    }

    @Test
    @DisplayName("whoever may not read the file sees no page of it, and each look is on record")
    void underTheRightsOfTheFile() {
        Kept kept = keep(pdf(1, PDRectangle.A4, ""), "b.pdf", Label.HEALTH);
        long before = looksOnRecord(kept.document());

        assertThat(look(LEAD, kept, 1).isDone()).isTrue();
        assertThat(looksOnRecord(kept.document())).isEqualTo(before + 1);
        assertThatThrownBy(() -> look(POLICE, kept, 1)).isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> look(OTHER_REGIONS_COORDINATOR, kept, 1)).isInstanceOf(CaseNotVisible.class);
    }

    @Test
    @DisplayName("AC-F6 nothing of a file is shown before it was found clean")
    void neverBeforeItIsClean() {
        Kept kept = keep(pdf(1, PDRectangle.A4, ""), "b.pdf", Label.GENERAL);
        beneath.sql("update document_version set scan = 'WAITING' where id = :id")
                .param("id", kept.file())
                .update();

        assertThat(look(LEAD, kept, 1).reasons()).extracting(Refusal::key).containsExactly("refusal.fileNotScanned");
        assertThat(signedIn.as(LEAD, () -> previews.text(id, kept.document(), kept.file()))
                        .isDone())
                .isFalse();
    }

    @Test
    void aPasswordAndADamagedFileAreSaidInWords() {
        assertThatThrownBy(() -> DrawingProcess.draw(pdf(1, PDRectangle.A4, "geheim"), 1))
                .isInstanceOf(NotDrawn.class)
                .hasMessage("refusal.previewLocked");
        assertThatThrownBy(() -> DrawingProcess.draw(SampleFiles.pdf(""), 1))
                .isInstanceOf(NotDrawn.class)
                .hasMessage("refusal.previewBroken");
    }

    @Test
    @DisplayName("AC-F5 a page as large as a field is drawn small, one that never ends is ended")
    void limits() throws Exception {
        DrawnPage large = DrawingProcess.draw(pdf(1, new PDRectangle(14_400, 14_400), ""), 1);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(large.picture()));
        assertThat((long) picture.getWidth() * picture.getHeight()).isLessThan(2_600_000);

        assertThatThrownBy(() -> DrawingProcess.draw(bomb(), 1, 8))
                .isInstanceOf(NotDrawn.class)
                .hasMessageMatching("refusal.preview(TooMuch|Broken)");
        assertThatThrownBy(() -> DrawingProcess.draw(pdf(1, PDRectangle.A4, ""), 1, 0))
                .as("out of time")
                .isInstanceOf(NotDrawn.class)
                .hasMessage("refusal.previewTooMuch");
    }

    /** A small file that says hundreds of megabytes of nothing on its only page. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] spaces = " 0 0 m 9 9 l S ".repeat(70_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 400; i++) {
                out.write(spaces);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                        + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                        + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >> endobj\n"
                        + "4 0 obj << /Length " + packed.size() + " /Filter /FlateDecode >> stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    @Test
    void aPlainTextIsShownAsTextAlsoFromAnOldProgram() {
        Kept utf8 = keep("Café, Jörg".getBytes(StandardCharsets.UTF_8), "a.txt", Label.GENERAL);

        assertThat(signedIn.as(POLICE, () -> previews.text(id, utf8.document(), utf8.file()))
                        .value())
                .isEqualTo("Café, Jörg");
    }
}
