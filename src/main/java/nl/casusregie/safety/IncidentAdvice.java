package nl.casusregie.safety;

/** Advises what an incident asks for; people decide. */
public interface IncidentAdvice {

    /** The facts that the advice depends on. */
    record Facts(Severity severity, boolean directDanger, boolean childrenPresent, boolean bottomLineBroken) {}

    IncidentWeight advise(Facts facts);
}
