/** Draws a household as a genogram: where everybody stands, which lines run between them, and the picture of it. */
@NullMarked
package nl.casusregie.household.genogram;

import org.jspecify.annotations.NullMarked;
