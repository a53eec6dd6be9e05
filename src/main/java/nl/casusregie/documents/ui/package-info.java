/** The documents of a case on its page. */
@NullMarked
package nl.casusregie.documents.ui;

import org.jspecify.annotations.NullMarked;
