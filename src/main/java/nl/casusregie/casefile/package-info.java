/** The one shared case: number, region, phase, fixed face, team and timeline; the case page to which other modules add tabs. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Case file",
        allowedDependencies = {
            "shared",
            "platform",
            "access",
            "keys",
            "audit",
            "inbox",
            "inbox :: task-screen",
            "shell :: ui"
        })
@NullMarked
package nl.casusregie.casefile;

import org.jspecify.annotations.NullMarked;
