/** Moves the intake diagram: completeness and triage. */
@NullMarked
package nl.casusregie.workflow.intake;

import org.jspecify.annotations.NullMarked;
