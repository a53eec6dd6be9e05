/** Where coordinators look whether two people are one. */
@NullMarked
package nl.casusregie.matching.ui;

import org.jspecify.annotations.NullMarked;
