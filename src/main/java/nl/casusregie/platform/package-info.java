/** The ground the product stands on: the clock, the roles in the database, the embedded database of the demo, and the command that compares rows for reading with what they repeat. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
@NullMarked
package nl.casusregie.platform;

import org.jspecify.annotations.NullMarked;
