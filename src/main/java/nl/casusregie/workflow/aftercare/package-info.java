/** Moves the diagram of scaling down and aftercare. */
@NullMarked
package nl.casusregie.workflow.aftercare;

import org.jspecify.annotations.NullMarked;
