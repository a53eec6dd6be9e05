/** The application as something to read, beside the work of other modules. */
@NamedInterface("sheet")
@NullMarked
package nl.casusregie.signal.ui.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
