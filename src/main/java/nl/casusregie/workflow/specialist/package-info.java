/** Moves the diagram of a specialist request: one instance per request, beside the trajectory. */
@NullMarked
package nl.casusregie.workflow.specialist;

import org.jspecify.annotations.NullMarked;
