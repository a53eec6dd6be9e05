/** What somebody needs to know at a step: explanation that a region can make its own, and a short tour for whoever is new. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Help",
        allowedDependencies = {"shared", "access", "audit", "shell :: ui"})
@NullMarked
package nl.casusregie.help;

import org.jspecify.annotations.NullMarked;
