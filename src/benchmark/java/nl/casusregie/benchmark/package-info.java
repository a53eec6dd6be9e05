/** How fast the product is with many cases, measured in one process on a database of its own; see src/docs/benchmarks. */
@NullMarked
package nl.casusregie.benchmark;

import org.jspecify.annotations.NullMarked;
