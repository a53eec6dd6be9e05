/** The suggestions beside a text while somebody types it. */
@NamedInterface("hint")
@NullMarked
package nl.casusregie.plainwords.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
