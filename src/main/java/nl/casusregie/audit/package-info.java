/** The append-only record of everything that was seen and done, written in the transaction that does it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "access"})
@NullMarked
package nl.casusregie.audit;

import org.jspecify.annotations.NullMarked;
