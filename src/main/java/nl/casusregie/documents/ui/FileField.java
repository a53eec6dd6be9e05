package nl.casusregie.documents.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.casusregie.documents.FileKind;
import nl.casusregie.documents.Intake;
import nl.casusregie.documents.Received;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Asks for one file and says at once whether it is taken, and what we took out of it. */
class FileField extends CustomField<Received> {

    private final Intake intake;
    private final Upload upload = new Upload();
    private final Div taken = new Div();
    private @Nullable Received received;

    FileField(Intake intake) {
        this.intake = intake;
        setLabel(Texts.of("documents.file"));
        setHelperText(Texts.of("documents.file.help", Intake.LARGEST / 1024 / 1024));
        addClassName("cr-file-field");
        taken.addClassName("cr-file-field__taken");
        taken.getElement().setAttribute("role", "status");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Intake.LARGEST);
        upload.setAcceptedFileTypes(FileKind.allEndings().toArray(String[]::new));
        upload.setI18n(words());
        upload.setUploadButton(new Button(Texts.of("documents.file.choose"), Icons.of(VaadinIcon.UPLOAD)));
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        upload.addFileRemovedListener(event -> show(null));
        upload.setUploadHandler(new Taking());
        add(upload, taken);
    }

    @Override
    protected @Nullable Received generateModelValue() {
        return received;
    }

    @Override
    protected void setPresentationValue(@Nullable Received value) {
        received = value;
    }

    private final class Taking implements UploadHandler {

        private static final long serialVersionUID = 1;

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI ui = event.getUI();
            Outcome<Received> outcome;
            try (InputStream sent = event.getInputStream()) {
                outcome = intake.receive(sent, event.getFileName(), event.getFileSize());
            }
            outcome.either(file -> ui.access(() -> show(file)), reasons -> {
                // The words of the person's own language are with their page.
                ui.access(() -> refuse(words(reasons)));
                event.reject();
            });
        }

        @Override
        public long getFileSizeMax() {
            return Intake.LARGEST;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }

    private static String words(List<Refusal> reasons) {
        Refusal first = reasons.getFirst();
        return Texts.of(first.key(), first.args().toArray());
    }

    private void refuse(String message) {
        upload.clearFileList();
        show(null);
        setErrorMessage(message);
        setInvalid(true);
    }

    private void show(@Nullable Received file) {
        received = file;
        updateValue();
        setInvalid(false);
        taken.removeAll();
        if (file != null) {
            taken.add(
                    Icons.decorative(VaadinIcon.CHECK),
                    new Span(Texts.of(
                            "documents.file.taken", Texts.of(file.kind().key()), DocumentCard.size(file.size()))));
            if (file.cleaned()) {
                taken.add(new Span(Texts.of("documents.file.cleaned")));
            } else if (file.kind().mayNameAuthor()) {
                taken.add(new Span(Texts.of("documents.file.mayNameAuthor")));
            }
        }
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(Texts.of("documents.file.drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(Texts.of("documents.file.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Texts.of("documents.file.one"))
                        .setFileIsTooBig(Texts.of("refusal.fileTooLarge", Intake.LARGEST / 1024 / 1024))
                        .setIncorrectFileType(Texts.of("refusal.fileTypeNotTaken")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Texts.of("documents.file.connecting"))
                                .setStalled(Texts.of("documents.file.stalled"))
                                .setProcessing(Texts.of("documents.file.processing"))
                                .setHeld(Texts.of("documents.file.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Texts.of("documents.file.remaining") + " ")
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Texts.of("refusal.fileBrokenOff"))
                                .setUnexpectedServerError(Texts.of("documents.file.notTaken"))
                                .setForbidden(Texts.of("documents.file.notTaken"))))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB")));
    }
}
