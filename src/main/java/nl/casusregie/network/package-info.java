/** Requests to specialists of partner organisations: asked, answered, waited for, delivered, judged, and closed to the outside again. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Network of specialists",
        allowedDependencies = {
            "shared",
            "access",
            "keys",
            "audit",
            "inbox",
            "inbox :: task-screen",
            "casefile",
            "casefile :: tab",
            "household",
            "shell :: ui"
        })
@NullMarked
package nl.casusregie.network;

import org.jspecify.annotations.NullMarked;
