package nl.casusregie.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The item that lines are of: they are of its case and its day, and whoever reads it reads them.
 *
 * @param parent the column of the lines that says which
 * @param given what they have from it
 * @param hidden the state in which none of its lines is found by itself
 */
record LinesUnder(String table, String parent, List<String> given, String hidden) {

    /** The lines with what they have from it, as the table that is read. */
    String rows(String lines) {
        String columns = given.stream().map(column -> "p." + column).collect(Collectors.joining(", "));
        return "(select l.*, " + columns + " from " + lines + " l join " + table + " p on p.id = l." + parent
                + " where p.state <> '" + hidden + "')";
    }

    String id() {
        return "t." + parent;
    }
}
