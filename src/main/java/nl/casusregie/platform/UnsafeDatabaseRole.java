package nl.casusregie.platform;

/** The application may not work in the database as this role. */
class UnsafeDatabaseRole extends RuntimeException {

    UnsafeDatabaseRole(String role, String weakness) {
        super("The database role \"" + role + "\" " + weakness
                + ", so the row-level security of the database would not hold for the application.");
    }
}
