package nl.casusregie.casefile;

import java.util.List;
import nl.casusregie.shared.CaseId;

/** What the module that knows the household answers to whoever decides about it. */
public interface HouseholdInDecisions {

    /** Whether somebody under 18, or perhaps under 18, belongs to the household. */
    boolean hasChildren(CaseId caseId);

    /** The names of those who were neither heard nor have a reasoned exception. */
    List<String> notHeard(CaseId caseId);
}
