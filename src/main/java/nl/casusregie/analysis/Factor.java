package nl.casusregie.analysis;

import nl.casusregie.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Something that makes violence more or less likely, with who says so and whether it is a fact or a judgement. */
public record Factor(Kind kind, String text, @Nullable OrganisationId source, @Nullable Nature nature) {

    /** Which way it works. */
    public enum Kind {
        RISK,
        PROTECTIVE
    }

    /** A fact was seen, heard or registered; a judgement is what somebody makes of it. */
    public enum Nature {
        FACT,
        JUDGEMENT
    }
}
