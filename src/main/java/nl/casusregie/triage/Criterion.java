package nl.casusregie.triage;

/** The inclusion criteria: C are the core, K support the judgement (domain.md 1.4). */
public enum Criterion {
    C1,
    C2,
    C3,
    C4,
    C5,
    C6,
    C7,
    K1,
    K2,
    K3,
    K4,
    K5,
    K6,
    K7,
    K8;

    public boolean isCore() {
        return name().startsWith("C");
    }

    public String key() {
        return "criterion." + name();
    }
}
