package nl.casusregie.documents;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Has a page drawn by {@link PageDrawing} in a process of its own: a file that asks for endless time or memory ends that process and
 * not the product. It gets the file over a pipe, no environment (the passwords of the product are there) and leaves nothing behind.
 */
final class DrawingProcess {

    static final int SECONDS = 15;

    private static final int MOST_BYTES = 12 * 1024 * 1024;

    private static final List<String> LIMITS = List.of(
            "-Xmx320m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:ErrorFile=/dev/null",
            "-Djava.awt.headless=true",
            "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");

    private DrawingProcess() {}

    static DrawnPage draw(byte[] pdf, int page) throws NotDrawn {
        return draw(pdf, page, SECONDS);
    }

    static DrawnPage draw(byte[] pdf, int page, int seconds) throws NotDrawn {
        try {
            return read(answer(pdf, page, seconds));
        } catch (IOException tooMuch) {
            // It was ended, by us or for want of memory: no answer, or half of one.
            throw new NotDrawn("refusal.previewTooMuch");
        }
    }

    private static byte[] answer(byte[] pdf, int page, int seconds) throws IOException {
        ProcessBuilder program = new ProcessBuilder(command(page)).redirectError(Redirect.DISCARD);
        program.environment().clear();
        Process process = program.start();
        CompletableFuture<Process> end = process.onExit().orTimeout(seconds, TimeUnit.SECONDS);
        CompletableFuture<Process> ended = end.whenComplete((gone, late) -> process.destroyForcibly());
        try (OutputStream in = process.getOutputStream()) {
            in.write(pdf);
        }
        try (InputStream out = process.getInputStream()) {
            return out.readNBytes(MOST_BYTES);
        } finally {
            process.destroyForcibly();
            ended.cancel(false);
        }
    }

    private static DrawnPage read(byte[] answer) throws IOException, NotDrawn {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer));
        byte how = in.readByte();
        if (how != PageDrawing.DRAWN) {
            throw new NotDrawn(how == PageDrawing.LOCKED ? "refusal.previewLocked" : "refusal.previewBroken");
        }
        int page = in.readInt();
        int all = in.readInt();
        byte[] words = part(in);
        byte[] picture = part(in);
        return new DrawnPage(
                page, Math.min(all, PageDrawing.PAGES), all, picture, new String(words, StandardCharsets.UTF_8));
    }

    private static byte[] part(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("not an answer");
        }
        byte[] part = new byte[length];
        in.readFully(part);
        return part;
    }

    private static List<String> command(int page) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(List.of(java), LIMITS, program(), List.of(PageDrawing.WORD, String.valueOf(page)))
                .flatMap(List::stream)
                .toList();
    }

    /** This program itself, packed in one file or not. */
    private static List<String> program() {
        String path = System.getProperty("java.class.path");
        String mine = String.valueOf(
                DrawingProcess.class.getProtectionDomain().getCodeSource().getLocation());
        return mine.startsWith("jar:nested:")
                ? List.of("-jar", path)
                : List.of("-cp", path, "nl.casusregie.CasusregieApplication");
    }
}
