/** The ground the product stands on: the clock, the roles in the database, and the embedded database of the demo. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
@NullMarked
package nl.casusregie.platform;

import org.jspecify.annotations.NullMarked;
