/** The screens of conferences. */
@NullMarked
package nl.casusregie.conference.ui;

import org.jspecify.annotations.NullMarked;
