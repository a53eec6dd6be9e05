package nl.casusregie;

import java.util.List;
import nl.casusregie.keys.KeyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Casusregie, the coordination tool for MDA++ cases; with the word {@code keys} it makes and renews keys instead. */
@SpringBootApplication
public class CasusregieApplication {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("keys")) {
            System.exit(KeyCommand.run(List.of(args).subList(1, args.length), System.out));
        }
        SpringApplication.run(CasusregieApplication.class, args);
    }
}
