/** The one plan of a household: bottom lines, goals by phase and actions with one owner, in versions that stay readable. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "keys",
            "inbox",
            "inbox :: task-screen",
            "casefile",
            "casefile :: tab",
            "household",
            "plainwords :: hint",
            "print",
            "shell :: ui"
        })
@NullMarked
package nl.casusregie.plan;

import org.jspecify.annotations.NullMarked;
