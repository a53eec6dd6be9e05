/** Makes paper for people at home: one description, shown as a page and made into a PDF that a screen reader reads. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Print",
        allowedDependencies = {})
@NullMarked
package nl.casusregie.print;

import org.jspecify.annotations.NullMarked;
