/** The second wall: tells the database, in every transaction, who is acting, so that row-level security can hold. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Wall",
        allowedDependencies = {"shared", "access"})
@NullMarked
package nl.casusregie.wall;

import org.jspecify.annotations.NullMarked;
