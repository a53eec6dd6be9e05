/** The screens of triage: the criteria with the advice of the table, the decision, and the decisions so far. */
@NullMarked
package nl.casusregie.triage.ui;

import org.jspecify.annotations.NullMarked;
