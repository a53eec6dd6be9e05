/** The screens of what happened: a picture with lanes, the same as a table, and the question what comes after a measure. */
@NullMarked
package nl.casusregie.history.ui;

import org.jspecify.annotations.NullMarked;
