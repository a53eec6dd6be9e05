/** The people of the demonstration on the log-in page. */
@NullMarked
package nl.casusregie.demo.ui;

import org.jspecify.annotations.NullMarked;
