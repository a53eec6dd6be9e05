/** Making a free task, doing it, and the tab of the case with all of them. */
@NullMarked
package nl.casusregie.task.ui;

import org.jspecify.annotations.NullMarked;
