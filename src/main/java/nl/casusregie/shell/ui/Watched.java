package nl.casusregie.shell.ui;

import java.util.Optional;
import nl.casusregie.shared.CaseId;

/**
 * A page that shows something of one case. While it stands open somebody keeps asking it whether whoever looks may still
 * see that; as soon as it says no, the tab asks for its page again (trust.md AC-S22: an ended right works in open tabs).
 */
public interface Watched {

    /** Whether everything that was the ground for showing this page still holds for whoever is signed in. */
    boolean isStillAllowed();

    /** The case that the page is about, if it shows one now; what is typed on it goes with the right to that case. */
    default Optional<CaseId> caseInHand() {
        return Optional.empty();
    }
}
