package nl.casusregie.voice;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.casusregie.shared.PartialDate;

/** Who decides about help for somebody, by age (Jeugdwet art. 7.3.4 and 7.3.5). */
public enum ConsentRule {
    /** Under 12: those with authority; the child is heard in a way that fits. */
    PARENTS(false, true),
    /** 12 to 15: the child and those with authority. */
    CHILD_AND_PARENTS(true, true),
    /** 16 and 17: the young person alone. */
    YOUNG_PERSON(true, false),
    ADULT(true, false),
    /** The age is not certain enough to say: both are asked. */
    AGE_NOT_SURE(true, true);

    private final boolean own;
    private final boolean parents;

    ConsentRule(boolean own, boolean parents) {
        this.own = own;
        this.parents = parents;
    }

    /** The rule on that day; certain only when the known parts of the birth date leave no other age band. */
    public static ConsentRule of(PartialDate born, LocalDate day) {
        Optional<ConsentRule> oldest =
                born.earliest().map(date -> ofAge(Period.between(date, day).getYears()));
        Optional<ConsentRule> youngest =
                born.latest().map(date -> ofAge(Period.between(date, day).getYears()));
        return oldest.isPresent() && oldest.equals(youngest) ? oldest.get() : AGE_NOT_SURE;
    }

    private static ConsentRule ofAge(int age) {
        if (age < 12) {
            return PARENTS;
        }
        if (age < 16) {
            return CHILD_AND_PARENTS;
        }
        return age < 18 ? YOUNG_PERSON : ADULT;
    }

    /** Whether the person's own answer decides. */
    public boolean asksPerson() {
        return own;
    }

    /** Whether the answer of those with authority decides. */
    public boolean asksParents() {
        return parents;
    }

    public boolean isChild() {
        return this != ADULT;
    }

    public String key() {
        return "voice.rule." + name();
    }
}
