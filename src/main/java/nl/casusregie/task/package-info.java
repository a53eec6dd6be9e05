/** Work that people think of themselves: a task on a case, for somebody or for an organisation, by a date. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Free tasks",
        allowedDependencies = {
            "shared",
            "access",
            "keys",
            "audit",
            "inbox",
            "inbox :: task-screen",
            "casefile",
            "casefile :: tab",
            "shell :: ui"
        })
@NullMarked
package nl.casusregie.task;

import org.jspecify.annotations.NullMarked;
