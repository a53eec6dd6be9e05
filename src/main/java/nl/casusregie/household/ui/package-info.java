/** The screens of the household: who belongs to it, and informing and hearing each person. */
@NullMarked
package nl.casusregie.household.ui;

import org.jspecify.annotations.NullMarked;
