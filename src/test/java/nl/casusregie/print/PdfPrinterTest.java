package nl.casusregie.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nl.casusregie.testing.PdfUa;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A PDF is read back: what a screen reader needs is in it, and what it says. */
class PdfPrinterTest {

    private static final String SCRIPT = "<script>alert('x')</script> & <b>niet vet</b>";

    private final PdfPrinter printer = new PdfPrinter(new Letters());

    private static Paper paper(PaperSize size) {
        return new Paper(
                "Ons plan",
                Locale.of("nl"),
                size,
                List.of(
                        new Part(
                                "Waar het om gaat",
                                List.of(Block.text("Niemand slaat.\n\nOok niet met Oud en Nieuw: één keer is te veel. "
                                        + SCRIPT))),
                        new Part(
                                "Dit moet altijd zo zijn",
                                List.of(
                                        Block.item(
                                                "De kinderen zijn nooit alleen met beide ouders.",
                                                new Fact("Wie let erop", "Oma Riet"),
                                                new Fact("Wanneer kijken we", "maandag 30 november 2026")),
                                        Block.item("Papa slaapt bij zijn broer Łukasz.")))));
    }

    @Test
    @DisplayName("trust.md 6, documents: tagged, with a title, a language and headings to go by")
    void whatAScreenReaderNeedsIsInIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.print(paper(PaperSize.NORMAL)))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Ons plan");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(
                            pdf.getDocumentCatalog().getMetadata().toByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks).containsExactly("Waar het om gaat", "Dit moet altijd zo zijn");
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    @DisplayName("trust.md 6, documents: every size keeps to PDF/UA-1, by veraPDF")
    void itKeepsToPdfUa(PaperSize size) throws Exception {
        assertThat(PdfUa.broken(printer.print(paper(size)))).isEmpty();
    }

    @Test
    @DisplayName("trust.md 6, documents: so does a paper of many pages in English, and one with next to nothing on it")
    void soDoesALongOneAndAShortOne() throws Exception {
        List<Part> many = IntStream.range(0, 30)
                .mapToObj(number -> new Part(
                        "Part " + number,
                        List.of(
                                Block.text("One sentence after another. ".repeat(20)),
                                Block.item("A thing to do", new Fact("Who", "Łukasz"), new Fact("When", "on Monday")),
                                Block.item("Another line\nof two lines"),
                                Block.text("And words below the list."),
                                Block.item("Alone"))))
                .toList();
        byte[] pdf = printer.print(new Paper("Our plan", Locale.ENGLISH, PaperSize.LARGE, many));
        byte[] small = printer.print(new Paper(
                "Plan", Locale.of("nl"), PaperSize.NORMAL, List.of(new Part("Kop", List.of(Block.text("Ja."))))));

        assertThat(printer.pages(pdf)).isGreaterThan(10);
        assertThat(PdfUa.broken(pdf)).isEmpty();
        assertThat(PdfUa.broken(small)).isEmpty();
    }

    @Test
    void aPdfThatNobodyTaggedDoesNotKeepToIt() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument untagged = new PDDocument()) {
            untagged.addPage(new PDPage());
            untagged.save(bytes);
        }

        assertThat(PdfUa.broken(bytes.toByteArray()))
                .extracting(rule -> rule.substring(0, rule.indexOf(' ')))
                .as("not marked, its title not shown, no structure, no metadata")
                .contains("6.2-1", "7.1-10", "7.1-11", "7.1-8");
    }

    @Test
    void everyFontTravelsInsideIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.print(paper(PaperSize.NORMAL)))) {
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void itSaysWhatWasTypedAsTextAndNothingElse() throws IOException {
        String text = text(printer.print(paper(PaperSize.NORMAL)));

        assertThat(text).contains("Niemand slaat.", "één keer is te veel", "Łukasz", "Wie let erop: Oma Riet");
        // A long line may break anywhere.
        assertThat(text.replace(" ", "")).contains(SCRIPT.replace(" ", ""));
    }

    @Test
    void largePrintHasNoLetterUnder18Points() throws IOException {
        Set<Float> sizes = sizes(printer.print(paper(PaperSize.LARGE)));

        assertThat(sizes).isNotEmpty().allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(18f));
        assertThat(sizes(printer.print(paper(PaperSize.NORMAL))))
                .anySatisfy(size -> assertThat(size).isLessThan(18f));
    }

    @Test
    void aCardIsOnePageForAPocketAndDoesNotSayWhatItIs() throws IOException {
        byte[] card = printer.print(paper(PaperSize.POCKET));

        assertThat(printer.pages(card)).isEqualTo(1);
        assertThat(text(card)).doesNotContain("Ons plan").contains("Waar het om gaat");
        try (PDDocument pdf = Loader.loadPDF(card)) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isLessThan(215f);
        }
    }

    @Test
    void lettersThatAPdfCannotShowAreNamed() {
        Paper arabic = new Paper(
                "Plan",
                Locale.of("nl"),
                PaperSize.NORMAL,
                List.of(new Part("Van", List.of(Block.text("علي 👍 Élise")))));

        assertThat(printer.missingLetters(arabic)).contains("👍").doesNotContain("É", " ");
        assertThat(printer.missingLetters(paper(PaperSize.NORMAL))).isEmpty();
    }

    /** The pictures to look at, when a folder for them is given. */
    @Test
    void eachSizeCanBeDrawn() throws IOException {
        String folder = Objects.requireNonNullElse(System.getenv("PAPERS_TO"), "");
        for (PaperSize size : PaperSize.values()) {
            try (PDDocument pdf = Loader.loadPDF(printer.print(paper(size)))) {
                BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(0, 80);
                assertThat(picture.getWidth()).isGreaterThan(100);
                if (!folder.isEmpty()) {
                    assertThat(ImageIO.write(picture, "png", new File(folder, size + ".png")))
                            .isTrue();
                }
            }
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Set<Float> sizes(byte[] pdf) throws IOException {
        Set<Float> sizes = new TreeSet<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                sizes.add(text.getFontSizeInPt());
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(stripper.getText(document)).isNotNull();
        }
        return sizes;
    }
}
