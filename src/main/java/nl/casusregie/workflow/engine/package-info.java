/** The engine set-up: configuration, tables, terms, and the bridge from user tasks to work items. */
@NullMarked
package nl.casusregie.workflow.engine;

import org.jspecify.annotations.NullMarked;
