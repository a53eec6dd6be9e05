/** Draws what happened as lanes over time: one for each person and each organisation. */
@NullMarked
package nl.casusregie.history.picture;

import org.jspecify.annotations.NullMarked;
