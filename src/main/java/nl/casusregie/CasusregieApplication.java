package nl.casusregie;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import nl.casusregie.documents.PageDrawing;
import nl.casusregie.keys.KeyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Casusregie, the coordination tool for MDA++ cases; with the word {@code keys} it makes and renews keys instead, with {@code draw-page} it draws a page for itself. */
@SpringBootApplication
public class CasusregieApplication {

    public static void main(String[] args) throws IOException {
        if (args.length > 0 && args[0].equals("keys")) {
            System.exit(KeyCommand.run(List.of(args).subList(1, args.length), System.out));
        }
        if (args.length > 1 && args[0].equals(PageDrawing.WORD)) {
            PrintStream answer = System.out;
            System.exit(PageDrawing.run(List.of(args).subList(1, args.length), System.in, answer));
        }
        SpringApplication.run(CasusregieApplication.class, args);
    }
}
