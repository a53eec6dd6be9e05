/** Work items per role: what somebody has to do, for which case, by when; a read model of the running processes. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Inbox",
        allowedDependencies = {"shared", "access", "audit", "shell :: ui"})
@NullMarked
package nl.casusregie.inbox;

import org.jspecify.annotations.NullMarked;
