package nl.casusregie.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Makes a PDF that a screen reader reads (PDF/UA): tagged, with its language, its title and its headings as bookmarks. */
@Component
public class PdfPrinter {

    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    private final Letters letters;

    PdfPrinter(Letters letters) {
        this.letters = letters;
        // It would tell of every paper how it is laid out.
        XRLog.setLoggingEnabled(false);
    }

    /** The letters on the paper that a PDF cannot show; empty when it shows all. */
    public String missingLetters(Paper paper) {
        return letters.missing(paper.words());
    }

    public byte[] print(Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFastMode()
                .withProducer("Casusregie")
                .withW3cDocument(PaperMarkup.of(paper), null)
                .toStream(bytes);
        builder.useFont(() -> Letters.open(Letters.PLAIN), "Paper", PLAIN, FontStyle.NORMAL, true);
        builder.useFont(() -> Letters.open(Letters.BOLD), "Paper", BOLD, FontStyle.NORMAL, true);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    public int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
