package nl.casusregie.access;

/** A region in which partners work together; its code selects terms and other regional settings. */
public record Region(String code, String name) {}
