/** Finds people who may stand in two households of a region, and tells only those who may see both. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Matching",
        allowedDependencies = {
            "shared",
            "access",
            "keys",
            "casefile",
            "casefile :: tab",
            "household",
            "household :: person",
            "notification",
            "shell :: ui"
        })
@NullMarked
package nl.casusregie.matching;

import org.jspecify.annotations.NullMarked;
