/** The screens of requests to specialists: asking, reading, answering, judging, and the list. */
@NullMarked
package nl.casusregie.network.ui;

import org.jspecify.annotations.NullMarked;
