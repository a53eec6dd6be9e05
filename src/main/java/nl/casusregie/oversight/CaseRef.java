package nl.casusregie.oversight;

import java.util.List;
import nl.casusregie.shared.CaseId;

/** A case by its number, with the people whose record can be asked for. */
public record CaseRef(CaseId id, String number, List<PersonRef> persons) {}
