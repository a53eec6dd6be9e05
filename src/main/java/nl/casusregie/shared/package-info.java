/** Values that every module speaks; no Spring, no JPA. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Shared values",
        allowedDependencies = {})
@NullMarked
package nl.casusregie.shared;

import org.jspecify.annotations.NullMarked;
