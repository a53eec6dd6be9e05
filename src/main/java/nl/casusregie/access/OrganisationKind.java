package nl.casusregie.access;

/** The kind of partner that an organisation is (domain.md 3.1). */
public enum OrganisationKind {
    LOCAL_TEAM,
    VEILIG_THUIS,
    POLICE,
    PROSECUTION,
    PROBATION,
    MENTAL_HEALTH_ADULTS,
    MENTAL_HEALTH_YOUTH,
    ADDICTION_CARE,
    DISABILITY_CARE,
    WOMENS_SHELTER,
    CHILD_PROTECTION_BOARD,
    CERTIFIED_INSTITUTION,
    CARE_AND_SAFETY_HOUSE,
    HOSPITAL,
    DEBT_HELP,
    SCHOOL,
    HOUSING,
    OTHER;

    public String key() {
        return "organisationKind." + name();
    }
}
