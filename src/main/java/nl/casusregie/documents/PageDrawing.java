package nl.casusregie.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Draws one page of a PDF: the program that {@link DrawingProcess} starts. Whatever a file from elsewhere does to it, the product
 * itself goes on; nothing is kept, and what is active in a PDF is not carried out by drawing it.
 */
public final class PageDrawing {

    /** The word after which the program draws instead of serving. */
    public static final String WORD = "draw-page";

    /** No more pages are shown; who needs more takes the file along. */
    static final int PAGES = 50;

    static final byte DRAWN = 1;
    static final byte LOCKED = 2;
    static final byte BROKEN = 3;

    /** Enough to read small print by on a large screen. */
    private static final float DOTS_PER_POINT = 110f / 72f;

    private static final double MOST_PIXELS = 2_500_000;
    private static final int MOST_WORDS = 20_000;

    private PageDrawing() {}

    /** Reads the file, draws the page that the first word numbers, and answers; what the libraries say goes nowhere. */
    public static int run(List<String> words, InputStream file, OutputStream out) throws IOException {
        System.setOut(System.err);
        ImageIO.setUseCache(false);
        FontMappers.set(new StandInFonts());
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file.readAllBytes())) {
            draw(document, Integer.parseInt(words.getFirst()), new DataOutputStream(answer));
        } catch (InvalidPasswordException locked) {
            answer.reset();
            answer.write(LOCKED);
        } catch (IOException | RuntimeException broken) {
            answer.reset();
            answer.write(BROKEN);
        }
        answer.writeTo(out);
        out.flush();
        return 0;
    }

    private static void draw(PDDocument document, int wanted, DataOutputStream answer) throws IOException {
        int all = document.getNumberOfPages();
        int page = Math.clamp(wanted, 1, Math.max(1, Math.min(all, PAGES)));
        PDRectangle box = document.getPage(page - 1).getCropBox();
        double points = (double) box.getWidth() * box.getHeight();
        float scale = (float) Math.min(DOTS_PER_POINT, Math.sqrt(MOST_PIXELS / Math.max(1, points)));
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage image = renderer.renderImage(page - 1, scale, ImageType.RGB);
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(image, "png", picture);
        byte[] text = words(document, page).getBytes(StandardCharsets.UTF_8);
        answer.writeByte(DRAWN);
        answer.writeInt(page);
        answer.writeInt(all);
        answer.writeInt(text.length);
        answer.write(text);
        answer.writeInt(picture.size());
        picture.writeTo(answer);
    }

    private static String words(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String words = stripper.getText(document).strip();
        return words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) + "…" : words;
    }
}
