/** What writes the drawings of the product, so that each is made of the same few signs. */
@org.springframework.modulith.NamedInterface("drawing")
@org.jspecify.annotations.NullMarked
package nl.casusregie.shell.drawing;
