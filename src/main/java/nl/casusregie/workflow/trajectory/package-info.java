/** Moves the main diagram: start, informing, team, endings. */
@NullMarked
package nl.casusregie.workflow.trajectory;

import org.jspecify.annotations.NullMarked;
