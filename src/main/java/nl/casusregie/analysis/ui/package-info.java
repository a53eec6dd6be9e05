/** The screens of the joint analysis. */
@NullMarked
package nl.casusregie.analysis.ui;

import org.jspecify.annotations.NullMarked;
