package nl.casusregie.plan.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.plan.FamilyPrints.Printed;
import nl.casusregie.shared.Outcome;
import org.springframework.http.ContentDisposition;

/** Gives a paper out as an attachment in a sandbox. It is made, looked over and put on record anew each time somebody gets it. */
class PaperAnswer implements DownloadHandler {

    private static final long serialVersionUID = 1;

    private final Supplier<Outcome<Printed>> paper;

    PaperAnswer(Supplier<Outcome<Printed>> paper) {
        this.paper = paper;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        VaadinResponse response = event.getResponse();
        try {
            Outcome<Printed> outcome = paper.get();
            if (outcome.isDone()) {
                give(outcome.value(), response);
            } else {
                response.sendError(HttpStatusCode.CONFLICT.getCode(), "");
            }
        } catch (CaseNotVisible gone) {
            response.sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
        }
    }

    private static void give(Printed printed, VaadinResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Length", String.valueOf(printed.pdf().length));
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(printed.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(printed.pdf());
    }

    @Override
    public String getUrlPostfix() {
        return "pdf";
    }
}
