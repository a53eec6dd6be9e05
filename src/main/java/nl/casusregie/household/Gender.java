package nl.casusregie.household;

/** As the report messages of Veilig Thuis know it (domain.md 5.9). */
public enum Gender {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN;

    public String key() {
        return "gender." + name();
    }
}
