/** Values every module speaks: ids, refusals and outcomes; no Spring, no JPA. */
@org.jspecify.annotations.NullMarked
package nl.casusregie.shared;
