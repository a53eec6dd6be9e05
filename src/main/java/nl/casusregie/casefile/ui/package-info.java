/** The list of cases and the case page, to which other modules add tabs, panels and acts. */
@NullMarked
package nl.casusregie.casefile.ui;

import org.jspecify.annotations.NullMarked;
