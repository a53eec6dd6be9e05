/** Keys and what is done with them: sealing texts so that the database never holds them readable, and hashes to find them by. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Keys",
        allowedDependencies = {"shared", "access"})
@NullMarked
package nl.casusregie.keys;

import org.jspecify.annotations.NullMarked;
