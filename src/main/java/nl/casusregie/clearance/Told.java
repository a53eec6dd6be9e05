package nl.casusregie.clearance;

import nl.casusregie.shared.UserId;

/** Somebody who was told that the glass was broken, and in which part. */
record Told(Part part, UserId user) {

    /** Why this person: for the case, in the place of a manager, for privacy. */
    enum Part {
        CASE,
        MANAGER,
        PRIVACY
    }
}
