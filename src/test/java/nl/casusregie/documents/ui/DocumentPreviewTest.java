package nl.casusregie.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.casusregie.documents.DrawnPage;
import nl.casusregie.documents.FileKind;
import nl.casusregie.documents.OpenedFile;
import nl.casusregie.documents.ScanState;
import nl.casusregie.documents.VersionRecord;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.HostileStrings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A look into a file: nothing is asked for before somebody opens it, and every page has its words. */
@CasusregieTest
class DocumentPreviewTest extends SpringBrowserlessTest {

    private final List<Integer> asked = new ArrayList<>();

    @BeforeEach
    void anEmptyPageInDutch() {
        UI.getCurrent().removeAll();
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    private DocumentPreview opened(FileKind kind, Outcome<String> text, int pages, String words) {
        VersionRecord version =
                new VersionRecord(UUID.randomUUID(), 1, Instant.EPOCH, "Sanne", kind, 10, false, ScanState.CLEAN);
        DocumentPreview.Source source = new DocumentPreview.Source() {
            @Override
            public Outcome<OpenedFile> file() {
                throw new IllegalStateException();
            }

            @Override
            public Outcome<DrawnPage> page(int number) {
                asked.add(number);
                return pages == 0
                        ? Outcome.refused(Refusal.at("", "refusal.previewLocked"))
                        : Outcome.done(new DrawnPage(number, Math.min(pages, 2), pages, new byte[] {1}, words));
            }

            @Override
            public Outcome<String> text() {
                return text;
            }
        };
        DocumentPreview preview = new DocumentPreview("Beschikking", version, source, "MDA-1-besluit-v1.pdf");
        UI.getCurrent().add(preview);
        assertThat(asked).isEmpty();
        preview.setOpened(true);
        return preview;
    }

    private static String html(DocumentPreview preview) {
        return preview.getElement().getOuterHTML();
    }

    @Test
    void aPageSaysWhichItIsAndIsTurned() {
        DocumentPreview preview = opened(FileKind.PDF, Outcome.done(""), 3, "De beslissing");

        assertThat(find(Image.class, preview).single().getAlt()).contains("Beschikking, Bladzijde 1 van 3");
        assertThat(html(preview)).contains("De beslissing", "Tekst van deze bladzijde");
        Button before = find(Button.class, preview).withText("Vorige").single();
        assertThat(before.isEnabled()).isFalse();
        test(find(Button.class, preview).withText("Volgende").single()).click();

        assertThat(asked).containsExactly(1, 2);
        assertThat(find(Image.class, preview).single().getAlt()).contains("Beschikking, Bladzijde 2 van 3");
        assertThat(find(Button.class, preview).withText("Volgende").single().isEnabled())
                .isFalse();
        assertThat(html(preview)).contains("We laten de eerste 2 bladzijden zien");
    }

    @Test
    void aScanSaysThatItHoldsNoWords() {
        assertThat(html(opened(FileKind.PDF, Outcome.done(""), 1, ""))).contains("bijvoorbeeld omdat het een scan is");
    }

    @Test
    void whatCannotBeShownSaysWhyAndWhatToDo() {
        DocumentPreview preview = opened(FileKind.PDF, Outcome.done(""), 0, "");

        assertThat(html(preview)).contains("met een wachtwoord beveiligd. Download het om het te lezen.");
        assertThat(find(Image.class, preview).all()).isEmpty();
    }

    @Test
    void textIsTextWhateverItHolds() {
        HostileStrings.Category.SCRIPT.texts().stream().limit(5).forEach(text -> {
            DocumentPreview preview = opened(FileKind.TEXT, Outcome.done(text), 0, "");
            assertThat(preview.getElement().getTextRecursively()).contains(text);
            UI.getCurrent().removeAll();
        });
    }

    @Test
    void officeFilesHaveNone() {
        assertThat(DocumentPreview.isFor(FileKind.WORD)).isFalse();
        assertThat(DocumentPreview.isFor(FileKind.OPEN_SHEET)).isFalse();
        assertThat(DocumentPreview.isFor(FileKind.PDF)).isTrue();
    }
}
