/** Acute unsafety and incidents: reported at any moment, secured and confirmed, weighed by people; beside the trajectory and never waiting for it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Safety",
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "keys",
            "inbox",
            "inbox :: task-screen",
            "casefile",
            "casefile :: tab",
            "shell :: ui"
        })
@NullMarked
package nl.casusregie.safety;

import org.jspecify.annotations.NullMarked;
