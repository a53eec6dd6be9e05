/** Looking after the record: who looked at a case or a person, the weekly review of odd patterns, and what is withheld. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Oversight",
        allowedDependencies = {"shared", "access", "audit", "casefile", "casefile :: tab", "shell :: ui"})
@NullMarked
package nl.casusregie.oversight;

import org.jspecify.annotations.NullMarked;
