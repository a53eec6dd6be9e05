/** What happened to a household: reports, measures, help and life events beside the incidents, and who had which part in it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "History",
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
            "safety",
            "shell :: ui",
            "shell :: drawing"
        })
@NullMarked
package nl.casusregie.history;

import org.jspecify.annotations.NullMarked;
