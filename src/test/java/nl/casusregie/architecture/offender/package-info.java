/** Classes that each break one house rule on purpose, to prove that the rule can fail. */
package nl.casusregie.architecture.offender;
