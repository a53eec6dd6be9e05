package nl.casusregie.analysis;

/** The thirteen life domains of the self-sufficiency matrix, by name only (domain.md 5.9). */
public enum LifeDomain {
    FINANCES,
    WORK_EDUCATION,
    TIME_USE,
    HOUSING,
    DOMESTIC_RELATIONS,
    MENTAL_HEALTH,
    PHYSICAL_HEALTH,
    SUBSTANCE_USE,
    BASIC_ADL,
    INSTRUMENTAL_ADL,
    SOCIAL_NETWORK,
    PARTICIPATION,
    JUSTICE;

    public String key() {
        return "analysis.domain." + name();
    }
}
