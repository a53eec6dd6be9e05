/** The field in the header and the page with what was found. */
@NullMarked
package nl.casusregie.search.ui;

import org.jspecify.annotations.NullMarked;
