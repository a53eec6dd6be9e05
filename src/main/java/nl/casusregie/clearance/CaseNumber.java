package nl.casusregie.clearance;

import java.util.Locale;
import nl.casusregie.shared.Refusals;

/** A case number as somebody typed it; its shape tells nothing about whether there is such a case. */
final class CaseNumber {

    private static final String SHAPE = "MDA-\\d{4}-\\d{4,9}";

    private CaseNumber() {}

    /** As cases carry it, whatever was typed around it. */
    static String plain(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    static void check(String typed, Refusals refusals) {
        refusals.requireText(typed, "number", 20)
                .refuseIf(!typed.isBlank() && !plain(typed).matches(SHAPE), "number", "refusal.notACaseNumber");
    }
}
