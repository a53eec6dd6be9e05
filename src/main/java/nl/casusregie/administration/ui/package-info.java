/** The screens of administration: the first administrator, and regions, organisations and people. */
@NullMarked
package nl.casusregie.administration.ui;

import org.jspecify.annotations.NullMarked;
