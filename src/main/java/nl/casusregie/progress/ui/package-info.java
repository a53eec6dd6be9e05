/** The screen of the region's progress. */
@NullMarked
package nl.casusregie.progress.ui;

import org.jspecify.annotations.NullMarked;
