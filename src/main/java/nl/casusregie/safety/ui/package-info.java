/** The screens of acute safety and incidents: reporting, arranging, confirming, weighing, and the tab on the case page. */
@NullMarked
package nl.casusregie.safety.ui;

import org.jspecify.annotations.NullMarked;
