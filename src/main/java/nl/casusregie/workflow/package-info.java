/** Runs the trajectory: the only module that knows the engine; it moves processes when the domain has decided and opens work when a process waits for people. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Workflow",
        type = org.springframework.modulith.ApplicationModule.Type.CLOSED,
        allowedDependencies = {
            "shared",
            "platform",
            "access",
            "inbox",
            "casefile",
            "signal",
            "triage",
            "household",
            "conference",
            "analysis",
            "plan",
            "network",
            "evaluation",
            "safety"
        })
@NullMarked
package nl.casusregie.workflow;

import org.jspecify.annotations.NullMarked;
