package nl.casusregie.inbox;

import java.util.List;

/** Knows the phases of a case in their order; the module of the case file answers. */
public interface CasePhases {

    /** The codes; the name of one is the text {@code phase.<code>}. */
    List<String> inOrder();
}
