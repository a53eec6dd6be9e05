/** The screens of the plan: making it, agreeing on it, and the tab of the case page. */
@NullMarked
package nl.casusregie.plan.ui;

import org.jspecify.annotations.NullMarked;
