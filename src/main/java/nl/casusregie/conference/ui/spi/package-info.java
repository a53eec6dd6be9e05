/** What was brought into a conference as something to read, beside the work of other modules. */
@NamedInterface("contributions")
@NullMarked
package nl.casusregie.conference.ui.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
