package nl.casusregie.documents;

import static nl.casusregie.testing.SignedIn.ZVH_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Pace;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is taken in, what is refused, and that what is refused leaves nothing behind. */
@CasusregieTest
class IntakeTest {

    @TempDir
    private Path folder;

    @Autowired
    private Pace pace;

    @Autowired
    private SignedIn signedIn;

    private final TestTime time = new TestTime();
    private FileStore store;
    private Intake intake;

    @BeforeEach
    void anEmptyStore() {
        store = new FileStore(folder.toString());
        intake = new Intake(store, pace, time);
    }

    private Outcome<Received> send(String name, byte[] content) {
        return Actors.asSystem(() -> intake.receive(new ByteArrayInputStream(content), name, content.length));
    }

    private byte[] kept(Received received) throws IOException {
        try (InputStream content = store.open(received.id(), received.secret())) {
            return content.readAllBytes();
        }
    }

    private List<Path> filesInStore() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    static Stream<Arguments> whatPeopleSend() {
        return Stream.of(
                Arguments.of("Verslag huisbezoek.PDF", SampleFiles.pdf(""), FileKind.PDF),
                Arguments.of("brief.docx", SampleFiles.word(Map.of()), FileKind.WORD),
                Arguments.of(
                        "lijst.odt",
                        SampleFiles.archive(Map.of("mimetype", SampleFiles.text(FileKind.OPEN_TEXT.mediaType()))),
                        FileKind.OPEN_TEXT),
                Arguments.of("aantekening.txt", SampleFiles.text("Petra belde om 9 uur. Ça va, ñ, 漢字."), FileKind.TEXT),
                Arguments.of("foto.JPG", SampleFiles.picture("jpg"), FileKind.JPEG),
                Arguments.of("scherm.png", SampleFiles.picture("png"), FileKind.PNG));
    }

    @ParameterizedTest
    @MethodSource("whatPeopleSend")
    void whatPeopleSendIsKeptSealed(String name, byte[] content, FileKind kind) throws IOException {
        Received received = send(name, content).value();

        assertThat(received.kind()).isEqualTo(kind);
        if (!kind.isImage()) {
            assertThat(kept(received)).isEqualTo(content);
        }
        assertThat(filesInStore()).singleElement().satisfies(file -> {
            assertThat(file.getFileName()).hasToString(received.id().toString());
            assertThat(ByteSearch.holds(Files.readAllBytes(file), 0, java.util.Arrays.copyOf(content, 16)))
                    .isFalse();
        });
    }

    static Stream<Arguments> whatIsNotWhatItSays() {
        byte[] pdf = SampleFiles.pdf("");
        return Stream.of(
                Arguments.of("virus.exe", SampleFiles.text("MZ..."), "refusal.fileTypeNotTaken"),
                Arguments.of("brief.pdf.exe", pdf, "refusal.fileTypeNotTaken"),
                Arguments.of("zonder", pdf, "refusal.fileTypeNotTaken"),
                Arguments.of("brief.docm", SampleFiles.word(Map.of()), "refusal.fileTypeNotTaken"),
                Arguments.of("plaatje.svg", SampleFiles.text("<svg/>"), "refusal.fileTypeNotTaken"),
                Arguments.of("brief.pdf", SampleFiles.picture("png"), "refusal.fileIsSomethingElse"),
                Arguments.of("foto.jpg", pdf, "refusal.fileIsSomethingElse"),
                Arguments.of(
                        "bladzijde.txt",
                        SampleFiles.text("<!DOCTYPE html><html><body><script>alert(1)</script>"),
                        "refusal.fileIsSomethingElse"),
                Arguments.of(
                        "brief.docx", SampleFiles.archive(Map.of("a.txt", new byte[9])), "refusal.fileIsSomethingElse"),
                Arguments.of(
                        "ook-een-archief.pdf",
                        java.util.Arrays.copyOf(
                                concat(pdf, SampleFiles.archive(Map.of("x", new byte[3]))),
                                pdf.length + SampleFiles.archive(Map.of("x", new byte[3])).length),
                        "refusal.fileIsSomethingElse"),
                Arguments.of(
                        "macro.docx",
                        SampleFiles.word(Map.of("word/vbaProject.bin", new byte[9])),
                        "refusal.fileIsActive"),
                Arguments.of("script.pdf", SampleFiles.pdf("/JavaScript (app.alert(1))"), "refusal.fileIsActive"),
                Arguments.of("leeg.txt", new byte[0], "refusal.fileEmpty"),
                Arguments.of(
                        "stuk.jpg", java.util.Arrays.copyOf(SampleFiles.picture("jpg"), 200), "refusal.fileDamaged"));
    }

    private static byte[] concat(byte[] one, byte[] other) {
        return java.nio.ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    @DisplayName("AC-F7 what a file is decides its content, and what is not taken leaves nothing behind")
    @ParameterizedTest
    @MethodSource("whatIsNotWhatItSays")
    void whatIsNotWhatItSaysIsRefused(String name, byte[] content, String reason) throws IOException {
        assertThat(send(name, content).reasons()).extracting(Refusal::key).containsExactly(reason);
        assertThat(filesInStore()).isEmpty();
    }

    @DisplayName("AC-F7 the name that the sender gives decides nothing but the ending, and is not kept")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.txt",
                "/absoluut.txt",
                "C:\\schijf\\bestand.txt",
                "met\0nul.txt",
                "regel\r\nSet-Cookie: x.txt",
                "omgekeerd\u202Efdp.txt",
                "con.txt",
                "😀.txt",
                "<script>.txt",
                ".txt",
                "CANARY-van-Dam.txt",
                "spatie aan het eind .txt ",
                "A.TXT",
                "تقرير.txt",
                "报告.txt",
                "a;b.txt",
                "a\"b.txt",
                "%2e%2e%2f.txt",
                "nul.tar.txt",
                "~$verslag.txt"
            })
    void theNameOfAFileIsNotKept(String name) throws IOException {
        Received received = send(name, SampleFiles.text("woorden")).value();

        assertThat(filesInStore()).singleElement().satisfies(file -> assertThat(folder.relativize(file))
                .hasToString(received.id().toString().substring(0, 2) + "/" + received.id()));
    }

    static Stream<Arguments> bombs() {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 100_000; i++) {
            many.put("word/part" + i, new byte[0]);
        }
        return Stream.of(
                Arguments.of(
                        "bom.zip",
                        SampleFiles.archive(Map.of("nullen", new byte[64 * 1024 * 1024])),
                        "refusal.fileTypeNotTaken"),
                Arguments.of(
                        "bom.docx",
                        SampleFiles.word(Map.of("word/nullen.xml", new byte[64 * 1024 * 1024])),
                        "refusal.filePackedTooTight"),
                Arguments.of(
                        "nest.docx", SampleFiles.word(Map.of("word/binnen.zip", new byte[9])), "refusal.fileIsActive"),
                Arguments.of("veel.docx", SampleFiles.word(many), "refusal.filePackedTooTight"),
                Arguments.of(
                        "lach.docx",
                        SampleFiles.word(Map.of(
                                "word/styles.xml",
                                SampleFiles.text(
                                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\">]><x>&a;</x>"))),
                        "refusal.fileIsActive"),
                Arguments.of("groot.png", SampleFiles.hugePicture(), "refusal.imageTooLarge"));
    }

    @DisplayName("AC-F5 bombs are refused before anything is unpacked")
    @ParameterizedTest
    @MethodSource("bombs")
    void bombsAreRefused(String name, byte[] content, String reason) throws IOException {
        assertThat(send(name, content).reasons()).extracting(Refusal::key).containsExactly(reason);
        assertThat(filesInStore()).isEmpty();
    }

    @Test
    @DisplayName("AC-F8 a photo is kept without the place and the device it was taken with, and upright")
    void aPhotoDoesNotTellWhere() throws Exception {
        byte[] photo = SampleFiles.photoThatTellsWhere();
        Metadata before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo));
        assertThat(before.getDirectoriesOfType(GpsDirectory.class)).isNotEmpty();

        Received received = send("kamer.jpg", photo).value();

        byte[] kept = kept(received);
        Metadata after = ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept));
        assertThat(after.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
        assertThat(after.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
        assertThat(received.cleaned()).isTrue();
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(upright.getWidth()).isEqualTo(80);
        assertThat(upright.getHeight()).isEqualTo(120);
    }

    @Test
    @DisplayName("AC-F4 more than 25 MB is refused however it is announced, and no more is read than that")
    void tooMuchIsRefused() throws IOException {
        byte[] large = new byte[Intake.LARGEST + 4 * 1024 * 1024];
        ByteArrayInputStream sent = new ByteArrayInputStream(large);

        assertThat(Actors.asSystem(() -> intake.receive(sent, "groot.txt", -1)).reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.fileTooLarge");
        assertThat(sent.available()).isGreaterThan(3 * 1024 * 1024);
        assertThat(send("groot.txt", large).reasons()).extracting(Refusal::key).containsExactly("refusal.fileTooLarge");
        assertThat(filesInStore()).isEmpty();
    }

    @Test
    @DisplayName("AC-F4 a sender who only keeps a place occupied is cut off after a minute")
    void aTrickleIsCutOff() throws IOException {
        InputStream oneByteASecond = new InputStream() {
            @Override
            public int read() {
                time.advance(Duration.ofSeconds(1));
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int most) {
                into[from] = (byte) read();
                return 1;
            }
        };

        assertThat(Actors.asSystem(() -> intake.receive(oneByteASecond, "traag.txt", -1))
                        .reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.fileTooSlow");
        assertThat(filesInStore()).isEmpty();
    }

    @Test
    void aConnectionThatBreaksLeavesNothing() throws IOException {
        InputStream breaks = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThat(Actors.asSystem(() -> intake.receive(breaks, "weg.txt", 100)).reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.fileBrokenOff");
        assertThat(filesInStore()).isEmpty();
    }

    @Test
    @DisplayName("AC-F4 the twenty-first file in a row is refused")
    void nobodySendsWithoutEnd() {
        signedIn.as(ZVH_MANAGER, () -> {
            for (int i = 0; i < 20; i++) {
                assertThat(intake.receive(new ByteArrayInputStream(new byte[] {'a'}), "a.txt", 1)
                                .isDone())
                        .isTrue();
            }
            assertThat(intake.receive(new ByteArrayInputStream(new byte[] {'a'}), "a.txt", 1)
                            .reasons())
                    .extracting(Refusal::key)
                    .containsExactly("refusal.tooManyFiles");
        });
    }
}
