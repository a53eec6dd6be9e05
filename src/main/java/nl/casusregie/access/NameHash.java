package nl.casusregie.access;

/** Hashes a name with a key that is not in the database, so that names can be compared where they must not be read. */
public interface NameHash {

    String of(String name);
}
