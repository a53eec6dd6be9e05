/** Conferences about a case: when, with whom, what each organisation brings in beforehand, and what was decided. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Conference",
        allowedDependencies = {
            "shared",
            "access",
            "keys",
            "inbox",
            "inbox :: task-screen",
            "casefile",
            "casefile :: tab",
            "shell :: ui"
        })
@NullMarked
package nl.casusregie.conference;

import org.jspecify.annotations.NullMarked;
