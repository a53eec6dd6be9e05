package nl.casusregie.shell.ui;

import java.util.List;

/** The people of the demonstration, shown on the log-in page only under the profile "demo"; all have the password "demo". */
public interface DemoLogins {

    List<DemoLogin> all();

    /** One person: the description says role and organisation. */
    record DemoLogin(String username, String name, String description) {}
}
