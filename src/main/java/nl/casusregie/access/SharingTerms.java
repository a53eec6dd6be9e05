package nl.casusregie.access;

import java.time.LocalDate;

/**
 * What makes a sharing lawful (WGS, domain.md 6.2).
 *
 * @param purpose what it is for
 * @param necessity why it cannot be done without
 * @param validUntil the last day on which it holds
 */
public record SharingTerms(LegalGround ground, String purpose, String necessity, LocalDate validUntil) {}
