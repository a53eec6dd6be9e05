/** How it goes with the plan and the people: evaluations, scaling up and down, aftercare measurements. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Evaluation",
        allowedDependencies = {
            "shared",
            "access",
            "keys",
            "inbox",
            "inbox :: task-screen",
            "casefile",
            "casefile :: tab",
            "household",
            "plan",
            "safety",
            "shell :: ui"
        })
@NullMarked
package nl.casusregie.evaluation;

import org.jspecify.annotations.NullMarked;
