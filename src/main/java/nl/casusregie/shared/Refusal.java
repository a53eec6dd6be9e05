package nl.casusregie.shared;

import java.util.List;

/** One reason why an act was refused: a message key, for one field or ("") for the whole form. */
public record Refusal(String field, String key, List<Object> args) {}
