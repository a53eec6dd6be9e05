package nl.casusregie.print;

/** Something small that is said of an item: a label and what it is. */
public record Fact(String label, String value) {}
