/** Moves the diagram of acute safety, from wherever it is called. */
@NullMarked
package nl.casusregie.workflow.acute;

import org.jspecify.annotations.NullMarked;
