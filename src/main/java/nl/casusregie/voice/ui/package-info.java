/** The screens of what people say themselves, what they agree to, who supports them and what they complain about. */
@NullMarked
package nl.casusregie.voice.ui;

import org.jspecify.annotations.NullMarked;
