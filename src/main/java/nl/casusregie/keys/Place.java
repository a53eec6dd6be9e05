package nl.casusregie.keys;

import java.nio.charset.StandardCharsets;

/**
 * The one place in the database that a sealed text belongs to: moved to another row or column it does not open
 * (trust.md 5.4, AC-P4).
 */
public record Place(String table, String column, Object row) {

    byte[] associatedData() {
        return (table + ":" + column + ":" + row).getBytes(StandardCharsets.UTF_8);
    }
}
