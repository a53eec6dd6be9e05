package nl.casusregie.plan;

/** Where the organisations stand on a plan: agreed as soon as two agree, refused as soon as one objects. */
public enum AgreementState {
    OPEN,
    AGREED,
    REFUSED
}
