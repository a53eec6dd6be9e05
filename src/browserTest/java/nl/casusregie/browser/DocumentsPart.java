package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;

/** A partner adds a file to the case, and the lead takes it along. */
final class DocumentsPart {

    private static final String WORDS = "Mutatierapport: melding om 22.40 uur, twee verbalisanten ter plaatse.";

    private DocumentsPart() {}

    static void bring(Desk partner, String caseAddress) {
        partner.go(caseAddress + "/documenten");
        partner.press("Document toevoegen");
        choose(partner, "rapport.pdf", "geen pdf");
        partner.see("De inhoud past niet bij het soort bestand");
        // The browser notes in its console that the server refused the file; that and nothing else.
        assertThat(partner.consoleErrors()).allMatch(error -> error.contains("status of 422"));
        partner.forgetConsole();
        choose(partner, "rapport van Petra.txt", WORDS);
        partner.see("Klaar om toe te voegen");
        partner.choose("Soort document", "Verslag");
        partner.fill("Waar gaat het over?", "Mutatie van 3 november");
        partner.press("Toevoegen");
        partner.see("Het document is toegevoegd");
    }

    private static void choose(Desk partner, String name, String content) {
        partner.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
        partner.settle();
    }

    static void takeAlong(Desk lead, String caseAddress) {
        lead.go(caseAddress + "/documenten");
        Locator link = lead.page().locator("a[aria-label*='Mutatie van 3 november']");
        Download file = lead.page().waitForDownload(link::click);
        assertThat(file.suggestedFilename())
                .matches("MDA-[0-9]{4}-[0-9]{4}-verslag-v1\\.txt")
                .doesNotContain("Petra");
        try {
            assertThat(Files.readString(file.path())).isEqualTo(WORDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> headers = headers(lead.page(), link);
        assertThat(headers.get("content-disposition")).startsWith("attachment");
        assertThat(headers.get("content-security-policy")).contains("sandbox");
        assertThat(headers).containsEntry("x-content-type-options", "nosniff");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> headers(Page page, Locator link) {
        return (Map<String, String>) page.evaluate(
                "link => fetch(link.href).then(answer => Object.fromEntries(answer.headers))", link.elementHandle());
    }
}
