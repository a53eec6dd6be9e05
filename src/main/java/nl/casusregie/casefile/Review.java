package nl.casusregie.casefile;

import nl.casusregie.inbox.WorkKind;

/** What of a case is looked at again on a day, and how many working days before that whoever leads the case is asked. */
public enum Review {
    /** The exception by which somebody was not heard: a working week, to find a moment at which it is safe. */
    HEARING(WorkKind.REVIEW_HEARING, 5),
    /** A consent: two working weeks, because whoever gave it has to be spoken with again. */
    CONSENT(WorkKind.REVIEW_CONSENT, 10);

    private final WorkKind work;
    private final int askBefore;

    Review(WorkKind work, int askBefore) {
        this.work = work;
        this.askBefore = askBefore;
    }

    public WorkKind work() {
        return work;
    }

    public int askBefore() {
        return askBefore;
    }
}
