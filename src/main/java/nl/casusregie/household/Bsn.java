package nl.casusregie.household;

import java.util.Optional;
import java.util.Set;

/**
 * A citizen service number that passes the eleven-proof (trust.md 5.4, AC-P6). It never shows itself by accident: its text is
 * masked, only {@link #number} tells it.
 */
public final class Bsn {

    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    /** Numbers that pass the proof but stand in examples everywhere; typed to get past a field, not read from a document. */
    private static final Set<String> SAMPLES =
            Set.of("123456782", "111222333", "012345672", "999999990", "249566758", "111111110");

    private final String number;

    private Bsn(String number) {
        this.number = number;
    }

    /** The number that somebody typed, with or without spaces and dots; of eight digits the leading zero was left out. */
    public static Optional<Bsn> of(String typed) {
        String digits = typed.replaceAll("[\\s.]", "");
        if (!digits.matches("[0-9]{8,9}")) {
            return Optional.empty();
        }
        String whole = digits.length() == 8 ? "0" + digits : digits;
        return passes(whole) ? Optional.of(new Bsn(whole)) : Optional.empty();
    }

    private static boolean passes(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }

    boolean isSample() {
        return SAMPLES.contains(number);
    }

    /** The whole number. */
    public String number() {
        return number;
    }

    /** {@code *****678}: enough to compare it with a document, too little to use it. */
    public String masked() {
        return "*****" + number.substring(6);
    }

    @Override
    public String toString() {
        return masked();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bsn bsn && bsn.number.equals(number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
