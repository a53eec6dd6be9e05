/** The bell in the header and the list of notices. */
@NullMarked
package nl.casusregie.notification.ui;

import org.jspecify.annotations.NullMarked;
