/** The door: how people sign in, how long they stay, and what every answer of the server carries. */
@org.jspecify.annotations.NullMarked
package nl.casusregie.shell.door;
