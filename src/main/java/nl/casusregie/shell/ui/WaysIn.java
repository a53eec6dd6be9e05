package nl.casusregie.shell.ui;

/**
 * How people can sign in here.
 *
 * @param password whether there is a form for a name and a password
 * @param organisation where the log-in through the organisation's identity provider starts; empty when there is none
 */
public record WaysIn(boolean password, String organisation) {}
