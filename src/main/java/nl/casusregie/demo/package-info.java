/** Fictitious regions, people and households to try the product with; made through the real use cases. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "shared",
            "platform",
            "access",
            "casefile",
            "signal",
            "triage",
            "household",
            "conference",
            "analysis",
            "plan",
            "network",
            "evaluation",
            "safety",
            "history",
            "documents",
            "voice",
            "shell :: ui"
        })
@NullMarked
package nl.casusregie.demo;

import org.jspecify.annotations.NullMarked;
