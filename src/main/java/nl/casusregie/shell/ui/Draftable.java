package nl.casusregie.shell.ui;

import com.vaadin.flow.shared.Registration;

/** A field that says itself what was typed in it, as text; for fields whose value is more than one text or choice. */
public interface Draftable {

    String typed();

    /** The same as people read it. */
    default String words() {
        return typed();
    }

    /** Puts back what {@link #typed} gave. */
    void retype(String text);

    Registration onTyped(Runnable changed);
}
