/** The keyed chain over the record: sealing it, checking it, and the signed checkpoints outside the database. */
@NullMarked
package nl.casusregie.audit.chain;

import org.jspecify.annotations.NullMarked;
