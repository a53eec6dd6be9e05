/** Moves the diagram in which the plan is drafted, heard on and agreed. */
@NullMarked
package nl.casusregie.workflow.planmaking;

import org.jspecify.annotations.NullMarked;
