package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/** The fields with which one line of a {@link LineList} is written. */
public interface LineEntry<T> {

    Component fields();

    /** What a line is: a text, or a record of nothing but values. */
    Class<T> type();

    /** What has been typed; null when nothing has. */
    @Nullable
    T read();

    /** Whether the line is complete; if not, leads to the field that is missing. */
    boolean isReady();

    /** Puts a line back to change it. */
    void write(T line);

    /** Makes room for the next line and puts the cursor there. */
    void next();

    /** What Enter does; called once. */
    void onEnter(Runnable add);
}
