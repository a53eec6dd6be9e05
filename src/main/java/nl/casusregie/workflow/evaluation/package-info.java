/** Moves the diagram in which the plan is carried out and evaluated, and the answer to an escalation. */
@NullMarked
package nl.casusregie.workflow.evaluation;

import org.jspecify.annotations.NullMarked;
