/** What people have typed and not sent yet: kept while they type, offered again when they come back, read by nobody else. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Drafts",
        allowedDependencies = {"shared", "access", "keys", "shell :: ui"})
@NullMarked
package nl.casusregie.drafts;

import org.jspecify.annotations.NullMarked;
