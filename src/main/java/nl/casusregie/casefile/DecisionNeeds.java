package nl.casusregie.casefile;

import java.util.List;

/**
 * What a decision about this household has to say beside the decision itself.
 *
 * @param children whether there are children, so that it says what it means for them
 * @param notHeard the names of those who were neither heard nor have a reasoned exception
 */
public record DecisionNeeds(boolean children, List<String> notHeard) {

    public DecisionNeeds {
        notHeard = List.copyOf(notHeard);
    }

    /** Whether there is anything to say at all. */
    public boolean any() {
        return children || !notHeard.isEmpty();
    }
}
