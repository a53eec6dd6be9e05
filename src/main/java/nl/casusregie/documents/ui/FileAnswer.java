package nl.casusregie.documents.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.documents.OpenedFile;
import nl.casusregie.shared.Outcome;
import org.springframework.http.ContentDisposition;

/**
 * Gives a file out: always as an attachment and in a sandbox, so that nothing in it runs in the name of this product (AC-F7).
 * Whoever lost the right since the page was made gets nothing; it is asked anew each time.
 */
class FileAnswer implements DownloadHandler {

    private static final long serialVersionUID = 1;

    private final Supplier<Outcome<OpenedFile>> file;
    private final String name;

    FileAnswer(Supplier<Outcome<OpenedFile>> file, String name) {
        this.file = file;
        this.name = name;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        VaadinResponse response = event.getResponse();
        try {
            Outcome<OpenedFile> outcome = file.get();
            if (!outcome.isDone()) {
                response.sendError(HttpStatusCode.CONFLICT.getCode(), "");
                return;
            }
            give(outcome.value(), response);
        } catch (CaseNotVisible gone) {
            response.sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
        }
    }

    private void give(OpenedFile opened, VaadinResponse response) throws IOException {
        response.setContentType(opened.kind().mediaType());
        response.setHeader("Content-Length", String.valueOf(opened.size()));
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (InputStream content = opened.content()) {
            OutputStream out = response.getOutputStream();
            content.transferTo(out);
        }
    }

    @Override
    public String getUrlPostfix() {
        return name;
    }
}
