/** Suggestions for plain words in texts that families read: never more than that. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Plain words",
        allowedDependencies = {"shell :: ui"})
@NullMarked
package nl.casusregie.plainwords;

import org.jspecify.annotations.NullMarked;
