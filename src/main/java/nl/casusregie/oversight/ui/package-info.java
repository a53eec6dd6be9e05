/** The screens of oversight: the tab of the case page, the weekly review and the look-up per person. */
@NullMarked
package nl.casusregie.oversight.ui;

import org.jspecify.annotations.NullMarked;
