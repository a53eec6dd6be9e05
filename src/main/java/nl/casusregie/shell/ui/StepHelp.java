package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.casusregie.shared.CaseId;

/** Explains a step beside that step. Screens ask for the button; the module that keeps the explanations answers. */
public interface StepHelp {

    /** For a step of a case, as its region explains it; a step is a kind of work or a tab, by its name. */
    Optional<Component> button(String step, CaseId caseId);

    /** For a step before there is a case, as the region of whoever is signed in explains it. */
    Optional<Component> button(String step);
}
