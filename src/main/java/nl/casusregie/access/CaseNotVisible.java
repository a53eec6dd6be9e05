package nl.casusregie.access;

/** For this person the case does not exist. */
public class CaseNotVisible extends RuntimeException {}
