/** Applications for a household: the wizard of the applicant, completeness and what is missing. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Signal and application",
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "drafts",
            "keys",
            "inbox",
            "inbox :: task-screen",
            "casefile",
            "casefile :: tab",
            "household",
            "household :: person",
            "shell :: ui"
        })
@NullMarked
package nl.casusregie.signal;

import org.jspecify.annotations.NullMarked;
