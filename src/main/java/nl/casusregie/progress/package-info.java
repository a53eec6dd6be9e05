/** The region's picture in process terms: where cases are, what waits on whom, how long steps take; queries only. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Progress",
        allowedDependencies = {"shared", "access", "audit", "inbox", "casefile", "casefile :: tab", "shell :: ui"})
@NullMarked
package nl.casusregie.progress;

import org.jspecify.annotations.NullMarked;
