package nl.casusregie.voice;

/** On which ground one goes on although the consent that the rule asks for is not there. */
public enum WithoutConsent {
    /** Needed to prevent serious harm to a child of 12 to 15 (Jeugdwet art. 7.3.4, second paragraph). */
    SERIOUS_HARM(true),
    /** A child of 12 to 15 goes on wishing it, well considered (the same). */
    PERSISTENT_WISH(true),
    /** A measure of the court makes consent needless (Jeugdwet art. 7.3.4). */
    COURT_MEASURE(false),
    /** Asking would put somebody in danger. */
    UNSAFE_TO_ASK(false),
    /** Another duty or power, such as the right to report. */
    OTHER_GROUND(false);

    private final boolean onlyTwelveToFifteen;

    WithoutConsent(boolean onlyTwelveToFifteen) {
        this.onlyTwelveToFifteen = onlyTwelveToFifteen;
    }

    /** Whether the law knows it for this age. */
    public boolean fits(ConsentRule rule) {
        return !onlyTwelveToFifteen || rule == ConsentRule.CHILD_AND_PARENTS || rule == ConsentRule.AGE_NOT_SURE;
    }

    public String key() {
        return "voice.without." + name();
    }
}
