package nl.casusregie.history;

/** Tells how long before its end people are asked what comes after a measure; every region decides that for itself. */
public interface MeasureNotice {

    /** A number of working days; at least one. */
    int workingDaysBeforeEnd(String regionCode, EventKind measure);
}
