/** The criteria of MDA++ answered one by one, the advice of the decision table, and the motivated decision of people. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Triage",
        allowedDependencies = {
            "shared",
            "access",
            "keys",
            "inbox",
            "inbox :: task-screen",
            "casefile",
            "casefile :: tab",
            "signal",
            "signal :: sheet",
            "shell :: ui"
        })
@NullMarked
package nl.casusregie.triage;

import org.jspecify.annotations.NullMarked;
