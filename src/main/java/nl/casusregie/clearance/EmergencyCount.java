package nl.casusregie.clearance;

import java.time.YearMonth;

/** How often somebody broke the glass in a month. */
public record EmergencyCount(YearMonth month, String user, String organisation, int times) {}
