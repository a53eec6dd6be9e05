/** The screens of evaluating, scaling up and down and aftercare, and what they add to the case page. */
@NullMarked
package nl.casusregie.evaluation.ui;

import org.jspecify.annotations.NullMarked;
