/** Finding things back over all cases that somebody may read: texts stay sealed, their words are compared as keyed hashes. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Search",
        allowedDependencies = {
            "shared",
            "platform",
            "access",
            "audit",
            "keys",
            "casefile",
            "casefile :: tab",
            "shell :: ui"
        })
@NullMarked
package nl.casusregie.search;

import org.jspecify.annotations.NullMarked;
