package nl.casusregie.shell.ui;

import java.util.List;

/** Where a long list comes from, page by page; it is asked only for what is shown. */
public interface PageSource<T> {

    List<T> page(int offset, int limit);

    /** How many there are; may stop counting at a limit. */
    int count();
}
