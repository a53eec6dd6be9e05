package nl.casusregie.inbox.ui;

import nl.casusregie.inbox.InboxRow;

/** A work item in a list, with the words that tell it apart from its siblings; those may be empty. */
record Line(InboxRow row, String about) {}
