package nl.casusregie.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import nl.casusregie.audit.chain.ChainKeys;

/** Makes the keys of the record, once, before the first start: {@code nl.casusregie.audit.MakeKeys <folder>}. */
public final class MakeKeys {

    private MakeKeys() {}

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        if (arguments.length != 1) {
            System.err.println("usage: nl.casusregie.audit.MakeKeys <folder>");
            System.exit(1);
        }
        ChainKeys.make(Path.of(arguments[0]));
    }
}
