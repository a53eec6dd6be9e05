/** The screens to ask for a case, to answer who asks, to break the glass and to review it. */
@NullMarked
package nl.casusregie.clearance.ui;

import org.jspecify.annotations.NullMarked;
