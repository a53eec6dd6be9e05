/** The screens of the inbox: the lists of work, and the frame around the screen of one work item. */
@NullMarked
package nl.casusregie.inbox.ui;

import org.jspecify.annotations.NullMarked;
