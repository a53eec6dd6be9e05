package nl.casusregie.analysis;

import java.util.Set;
import nl.casusregie.access.OrganisationKind;

/** Tells which kinds of specialist fit a problem; every region decides that for itself. */
public interface SpecialistAdvice {

    /**
     * The kinds that fit, none when the problem asks for no specialist.
     *
     * @param youngest the age of the youngest whom it is about
     * @param oldest the age of the oldest
     */
    Set<OrganisationKind> kindsFor(String regionCode, LifeDomain domain, int youngest, int oldest);
}
