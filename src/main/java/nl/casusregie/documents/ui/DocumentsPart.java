package nl.casusregie.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.documents.DocumentRecord;
import nl.casusregie.documents.Documents;
import nl.casusregie.documents.DrawnPage;
import nl.casusregie.documents.Intake;
import nl.casusregie.documents.OpenedFile;
import nl.casusregie.documents.Previews;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/** Every document that whoever looks may read, the newest first, with what can be done with it. */
class DocumentsPart extends Stack {

    private final CaseId caseId;
    private final String nameBegin;
    private final Documents documents;
    private final Previews previews;
    private final Intake intake;
    private final WhoMaySee whoMaySee;
    private final boolean mayAdd;

    DocumentsPart(
            CaseId caseId,
            String nameBegin,
            Documents documents,
            Previews previews,
            Intake intake,
            WhoMaySee whoMaySee,
            boolean mayAdd) {
        this.caseId = caseId;
        this.nameBegin = nameBegin;
        this.documents = documents;
        this.previews = previews;
        this.intake = intake;
        this.whoMaySee = whoMaySee;
        this.mayAdd = mayAdd;
        read();
    }

    private void read() {
        var all = documents.all(caseId);
        CardList<DocumentRecord> list = new CardList<>(
                this::card, new EmptyState(Texts.of("documents.empty"), Texts.of("documents.empty.why")));
        Section section = new Section(Texts.of("documents.title", all.size()), list.setItems(all));
        if (mayAdd) {
            Button add = new Button(Texts.of("documents.add"), Icons.of(VaadinIcon.PLUS));
            add.addClickListener(event -> new AddDocumentDialog(
                            intake, (form, label, file) -> documents.add(caseId, form, label, file), this::read)
                    .open());
            section.beside(add);
        }
        removeAll();
        add(section);
    }

    private Component card(DocumentRecord document) {
        DocumentCard card = new DocumentCard(document, nameBegin, version -> source(document.id(), version.id()));
        card.add(whoMaySee.of(caseId, ContentKind.DOCUMENT, document.id(), document.protection(), this::read));
        if (mayAdd && !document.isTakenAway()) {
            card.act(quiet("documents.newVersion", document, () -> new NewVersionDialog(
                            document.form().title(),
                            intake,
                            file -> documents.addVersion(caseId, document.id(), file),
                            this::read)
                    .open()));
            card.act(quiet("documents.takeAway", document, () -> takeAway(document)));
        }
        return card;
    }

    private DocumentPreview.Source source(UUID document, UUID version) {
        return new DocumentPreview.Source() {
            @Override
            public Outcome<OpenedFile> file() {
                return documents.open(caseId, document, version);
            }

            @Override
            public Outcome<DrawnPage> page(int number) {
                return previews.page(caseId, document, version, number);
            }

            @Override
            public Outcome<String> text() {
                return previews.text(caseId, document, version);
            }
        };
    }

    private void takeAway(DocumentRecord document) {
        TextField why = Fields.text("documents.takeAway.reason");
        ErrorSummary errors = new ErrorSummary(Map.of("why", why)).about(document.id());
        why.setWidthFull();
        new ActDialog(
                        Texts.of("documents.takeAway.question"),
                        new com.vaadin.flow.component.html.Paragraph(Texts.of("documents.takeAway.consequence")),
                        errors,
                        why)
                .destructive(Texts.of("documents.takeAway"), () -> {
                    boolean done = errors.show(documents.takeAway(caseId, document.id(), why.getValue()));
                    if (done) {
                        Notice.success(Texts.of("documents.takenAway"));
                        read();
                    }
                    return done;
                })
                .open();
    }

    private static Button quiet(String key, DocumentRecord document, Runnable act) {
        Button button = new Button(Texts.of(key), event -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Texts.of(key) + ": " + document.form().title());
        return button;
    }
}
