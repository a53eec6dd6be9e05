package nl.casusregie;

/** Breaks a rule on purpose: it lives in the base package, outside every module. */
public class OutsideEveryModule {}
