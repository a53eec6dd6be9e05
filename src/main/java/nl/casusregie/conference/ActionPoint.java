package nl.casusregie.conference;

import java.time.LocalDate;
import nl.casusregie.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Something that one organisation will do before a date. */
public record ActionPoint(String text, @Nullable OrganisationId owner, @Nullable LocalDate dueOn) {}
