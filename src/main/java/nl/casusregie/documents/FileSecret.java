package nl.casusregie.documents;

import java.security.SecureRandom;
import java.util.Base64;

/** The key of one file. Its row holds it sealed, so renewing the keys of the product renews what guards every file. */
public record FileSecret(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static FileSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FileSecret(Base64.getEncoder().encodeToString(bytes));
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(text);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "a key";
    }
}
