/** What a module implements to show the screen of its work items. */
@NamedInterface("task-screen")
@NullMarked
package nl.casusregie.inbox.ui.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
