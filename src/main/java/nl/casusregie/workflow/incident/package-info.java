/** Moves the incident part of the main diagram: advice, weighing and what follows. */
@NullMarked
package nl.casusregie.workflow.incident;

import org.jspecify.annotations.NullMarked;
