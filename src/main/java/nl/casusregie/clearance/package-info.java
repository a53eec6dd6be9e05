/** Coming near a case that is not one's own: asking for it, breaking the glass, and being kept away because one may know the household. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Clearance",
        allowedDependencies = {"shared", "access", "keys", "casefile", "casefile :: tab", "notification", "shell :: ui"
        })
@NullMarked
package nl.casusregie.clearance;

import org.jspecify.annotations.NullMarked;
