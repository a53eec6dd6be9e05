/** The shared look: layout, components, fields and texts that every screen is built from. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package nl.casusregie.shell.ui;
