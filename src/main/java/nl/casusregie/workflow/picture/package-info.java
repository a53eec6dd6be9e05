/** Draws how far the processes of a case are, from the history of the engine. */
@NullMarked
package nl.casusregie.workflow.picture;

import org.jspecify.annotations.NullMarked;
