/** Who may come in: the first administrator, and after that regions, organisations and people with their roles. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {"shared", "access", "shell :: ui"})
@NullMarked
package nl.casusregie.administration;

import org.jspecify.annotations.NullMarked;
