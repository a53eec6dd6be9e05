/** Organisations, people and roles: who is signed in and what he or she may do. */
@org.jspecify.annotations.NullMarked
package nl.casusregie.access;
