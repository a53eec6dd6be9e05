/** Fictitious regions, people and households to try the product with; made through the real use cases. */
@org.springframework.modulith.ApplicationModule(displayName = "Demo")
@NullMarked
package nl.casusregie.demo;

import org.jspecify.annotations.NullMarked;
