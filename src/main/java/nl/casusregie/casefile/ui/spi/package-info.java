/** What a module implements to take part in the case page. */
@NamedInterface("tab")
@NullMarked
package nl.casusregie.casefile.ui.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
