/** The people of a household from 0 to 100, where they live, and how each was informed and heard. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Household",
        allowedDependencies = {
            "shared",
            "access",
            "keys",
            "inbox",
            "inbox :: task-screen",
            "casefile",
            "casefile :: tab",
            "shell :: ui",
            "shell :: drawing"
        })
@NullMarked
package nl.casusregie.household;

import org.jspecify.annotations.NullMarked;
