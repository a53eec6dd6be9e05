/** What people of a household say themselves: their words, what they agree to, what they say is wrong, who supports them, what they complain about. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Voice",
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
            "shell :: ui"
        })
@NullMarked
package nl.casusregie.voice;

import org.jspecify.annotations.NullMarked;
