package nl.casusregie.casefile;

/** What a piece of work says of its case. */
public record CaseInBrief(String number, String title, String regionCode, Urgency urgency) {}
