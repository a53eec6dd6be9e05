package nl.casusregie.documents.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Label;
import nl.casusregie.documents.DocumentForm;
import nl.casusregie.documents.DocumentKind;
import nl.casusregie.documents.Documents;
import nl.casusregie.documents.Intake;
import nl.casusregie.documents.Received;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.HostileStrings;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The documents on the page of a case. */
@CasusregieTest
class DocumentsPartTest extends SpringBrowserlessTest {

    @Autowired
    private DocumentsTab tab;

    @Autowired
    private Documents documents;

    @Autowired
    private Intake intake;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    private CaseId id;

    @BeforeEach
    void aCase() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        id = cases.teamed();
    }

    private void add(String title) {
        byte[] words = "woorden".getBytes(StandardCharsets.UTF_8);
        Received file = Actors.asSystem(() -> intake.receive(new ByteArrayInputStream(words), "a.txt", words.length))
                .value();
        documents
                .add(id, new DocumentForm(DocumentKind.LETTER, title), Label.GENERAL, file)
                .value();
    }

    private String open() {
        UI.getCurrent().removeAll();
        Component screen = tab.create(id);
        UI.getCurrent().add(screen);
        return screen.getElement().getOuterHTML();
    }

    @Test
    void withoutDocumentsThePageSaysWhatBelongsHere() {
        signedIn.as(LEAD, () -> assertThat(open()).contains("Nog geen documenten", "Document toevoegen"));
    }

    @Test
    void aDocumentSaysWhatItIsWhoBroughtItAndThatItWasNotScanned() {
        signedIn.as(LEAD, () -> {
            add("Brief van school");

            assertThat(open())
                    .contains("Brief van school", "Tekst", "Versie 1", "Niet gecontroleerd op virussen", "Downloaden");
        });
    }

    @Test
    void withoutAFileNothingIsAddedAndTheReasonStandsBesideTheField() {
        signedIn.as(LEAD, () -> {
            open();
            test(find(Button.class).withText("Document toevoegen").single()).click();
            TextField title =
                    find(TextField.class).withLabel("Waar gaat het over?").single();
            title.setValue("Verslag");
            test(find(Button.class).withText("Toevoegen").single()).click();

            FileField file = find(FileField.class).single();
            assertThat(file.isInvalid()).isTrue();
            assertThat(title.getValue()).isEqualTo("Verslag");
            assertThat(documents.all(id)).isEmpty();
        });
    }

    @Test
    void titlesAreTextWhateverTheyHold() {
        signedIn.as(LEAD, () -> {
            HostileStrings.Category.SCRIPT.texts().stream()
                    .filter(text -> text.length() <= 200 && text.indexOf('\0') < 0)
                    .limit(8)
                    .forEach(this::add);

            open();

            assertThat(documents.all(id)).hasSizeGreaterThan(3);
            assertThat(find(com.vaadin.flow.component.html.H3.class).all())
                    .extracting(com.vaadin.flow.component.html.H3::getText)
                    .containsAll(documents.all(id).stream()
                            .map(document -> document.form().title())
                            .toList());
        });
    }
}
