/** Organisations, people, roles and team membership; answers who may do what with a case, and by which rule. */
@org.springframework.modulith.ApplicationModule(displayName = "Access", allowedDependencies = "shared")
@NullMarked
package nl.casusregie.access;

import org.jspecify.annotations.NullMarked;
