package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The plan on paper for the people it is about, and the card for somebody's pocket; looked over before it goes. */
final class FamilyPaperPage extends CasePage {

    FamilyPaperPage(Desk desk, StoryStart story) {
        super(desk, story);
    }

    FamilyPaperPage thePlanFor(List<String> readers) {
        return begin("Het plan", readers);
    }

    FamilyPaperPage aCardFor(String reader) {
        return begin("Een kaartje voor in de zak", List.of(reader));
    }

    private FamilyPaperPage begin(String kind, List<String> readers) {
        open("plan");
        Locator link = desk().page().locator("a[href^='gezinsplan/']").first();
        link.click();
        desk().page().waitForURL("**/gezinsplan/**");
        desk().settle();
        readers.forEach(desk()::check);
        desk().choose("Wat maakt u?", kind);
        return this;
    }

    FamilyPaperPage whereToGo(String text) {
        desk().fill("Waar kan deze persoon naartoe?", text);
        return this;
    }

    FamilyPaperPage look() {
        desk().press("Controleer en laat zien");
        return this;
    }

    /** What stops it and under which heading; there is nothing to take along then. */
    FamilyPaperPage isStopped(String why, String heading, String passage) {
        desk().see("Dit kan zo niet mee");
        assertThat(stop(passage).innerText()).contains(why, "Staat onder: " + heading);
        assertThat(links().count()).as("nothing to take along").isZero();
        return this;
    }

    FamilyPaperPage leaveOut(String passage, String reason) {
        stop(passage).locator("input").fill(reason);
        stop(passage).locator("vaadin-button").click();
        desk().settle();
        return this;
    }

    private Locator stop(String passage) {
        return desk().page().locator("#inhoud .cr-cards li").filter(new Locator.FilterOptions().setHasText(passage));
    }

    FamilyPaperPage isReady() {
        desk().see("Er staat niets in wat niet op papier mag");
        assertThat(desk().sees("Dit kan zo niet mee")).isFalse();
        return this;
    }

    private Locator links() {
        return desk().page().locator("#inhoud a[download]");
    }

    /** Takes the PDF along; answers the words in it. */
    String words(String verb) {
        Locator link =
                links().filter(new Locator.FilterOptions().setHasText(verb)).first();
        Download file = desk().page().waitForDownload(link::click);
        assertThat(file.suggestedFilename()).matches("[a-z-]+\\.pdf");
        assertThat(headers(link))
                .containsEntry("content-type", "application/pdf")
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying(
                        "content-disposition", value -> assertThat(value).startsWith("attachment"));
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file.path()))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                    .as("tagged, for a screen reader")
                    .isTrue();
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> headers(Locator link) {
        return (Map<String, String>) desk().page()
                .evaluate(
                        "link => fetch(link.href).then(answer => Object.fromEntries(answer.headers))",
                        link.elementHandle());
    }
}
