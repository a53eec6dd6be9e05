package nl.casusregie.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.casusregie.access.Label;
import nl.casusregie.demo.Story.Stage;
import nl.casusregie.demo.StoryTeller.Cast;
import nl.casusregie.documents.DocumentForm;
import nl.casusregie.documents.DocumentKind;
import nl.casusregie.documents.Documents;
import nl.casusregie.documents.Intake;
import nl.casusregie.documents.Received;
import nl.casusregie.shared.CaseId;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The papers of a story: what was written down before the conference. */
@Component
@Profile("demo")
class StoryDocuments {

    private final Intake intake;
    private final Documents documents;

    StoryDocuments(Intake intake, Documents documents) {
        this.intake = intake;
        this.documents = documents;
    }

    void play(Story story, CaseId id, Cast cast) {
        cast.as(StoryTeller.LEAD, () -> documents
                .add(
                        id,
                        new DocumentForm(DocumentKind.REPORT, "Verslag van het eerste huisbezoek"),
                        Label.GENERAL,
                        paper(story))
                .value());
        if (story.reach() == Stage.SECOND_PLAN) {
            cast.as(StoryTeller.LEAD, () -> documents
                    .add(
                            id,
                            new DocumentForm(DocumentKind.DECISION, "Beschikking van de kinderrechter"),
                            Label.GENERAL,
                            ruling())
                    .value());
        }
    }

    private Received ruling() {
        try (InputStream file = new ClassPathResource("demo/beschikking.pdf").getInputStream()) {
            return intake.receive(file, "beschikking.pdf", -1).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Received paper(Story story) {
        byte[] words = String.join(
                        "\n\n", "Verslag van het eerste huisbezoek", story.facts(), story.worries(), story.well())
                .getBytes(StandardCharsets.UTF_8);
        return intake.receive(new ByteArrayInputStream(words), "verslag.txt", words.length)
                .value();
    }
}
