/** Moves the conference diagram: scheduling, contributions per organisation, holding and recording. */
@NullMarked
package nl.casusregie.workflow.conference;

import org.jspecify.annotations.NullMarked;
