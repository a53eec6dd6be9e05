/** The screens of the application: the wizard, the applicant's own list, completeness and supplementing. */
@NullMarked
package nl.casusregie.signal.ui;

import org.jspecify.annotations.NullMarked;
