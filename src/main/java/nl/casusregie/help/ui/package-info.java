/** The explanation beside a step, the page with all of them where a region writes its own, and the tour. */
@NullMarked
package nl.casusregie.help.ui;

import org.jspecify.annotations.NullMarked;
