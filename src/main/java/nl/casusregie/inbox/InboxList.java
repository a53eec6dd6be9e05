package nl.casusregie.inbox;

/** The lists of the inbox. */
public enum InboxList {
    /** What I hold and can go on with. */
    MINE,
    /** What is waiting for me or a colleague, and who holds it. */
    ORGANISATION,
    /** What somebody else has to do in the cases that I lead, what I asked a colleague, and what I put on hold. */
    WAITING,
    /** What colleagues hold who are away and for whom I stand in, as far as I may do it. */
    AWAY,
    /** What I finished, the newest first. */
    DONE,
    /** The cases in which I did something and that I may still see, with what I did there last. */
    WORKED_ON;

    /** Whether the list holds what is past; its moment is when that was, and the newest comes first. */
    public boolean isPast() {
        return this == DONE || this == WORKED_ON;
    }
}
