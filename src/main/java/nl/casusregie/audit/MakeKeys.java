package nl.casusregie.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.casusregie.audit.chain.ChainKeys;

/**
 * Makes the keys of the record, once, before the first start: {@code nl.casusregie.audit.MakeKeys <folder>}; and renews the key of
 * the seals: {@code next <folder>} adds one, {@code use <folder>} lets it make the seals, when every server has it.
 */
public final class MakeKeys {

    private static final String USAGE = "usage: nl.casusregie.audit.MakeKeys [next|use] <folder>";

    private MakeKeys() {}

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        System.exit(run(arguments, System.err));
    }

    static int run(String[] arguments, PrintStream out) throws IOException, GeneralSecurityException {
        String act = arguments.length == 2 ? arguments[0] : "";
        try {
            if (arguments.length == 1) {
                ChainKeys.make(Path.of(arguments[0]));
            } else if (act.equals("next")) {
                ChainKeys.addNext(Path.of(arguments[1]));
            } else if (act.equals("use")) {
                ChainKeys.useNext(
                        Path.of(arguments[1]), Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
            } else {
                out.println(USAGE);
                return 1;
            }
            return 0;
        } catch (IllegalStateException notNow) {
            out.println(notNow.getMessage());
            return 1;
        }
    }
}
