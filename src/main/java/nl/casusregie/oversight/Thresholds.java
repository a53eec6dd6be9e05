package nl.casusregie.oversight;

/**
 * What a region finds odd.
 *
 * @param filesPerDay more different cases than this in one day are many
 * @param officeFrom the hour at which working days begin, and end
 */
public record Thresholds(int filesPerDay, int officeFrom, int officeUntil) {

    public static final Thresholds USUAL = new Thresholds(15, 7, 20);
}
