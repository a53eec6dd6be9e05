/** The frame around every screen: layout, log-in, texts, error handling and the shared components. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"shared", "access"})
@org.jspecify.annotations.NullMarked
package nl.casusregie.shell;
