/** The fields and the card of a person, for whoever asks about or shows people of a household. */
@NamedInterface("person")
@NullMarked
package nl.casusregie.household.ui.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
