/** The joint analysis of a household, one per round: what happens, what keeps it going, what must change first, and who sees it differently. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Joint analysis",
        allowedDependencies = {
            "shared",
            "access",
            "keys",
            "inbox",
            "inbox :: task-screen",
            "casefile",
            "casefile :: tab",
            "household",
            "household :: person",
            "conference",
            "conference :: contributions",
            "shell :: ui"
        })
@NullMarked
package nl.casusregie.analysis;

import org.jspecify.annotations.NullMarked;
