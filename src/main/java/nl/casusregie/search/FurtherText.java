package nl.casusregie.search;

/**
 * A text of an item that does not stand in a column of its table.
 *
 * @param sql for one value
 * @param lines whether that value is a list of lines, each with its table, column, row and sealed text
 */
record FurtherText(String sql, boolean lines) {

    static FurtherText words(String sql) {
        return new FurtherText(sql, false);
    }

    /** The texts of lines that are sealed for a row of their own, each with the place it opens for. */
    static FurtherText lines(String column, String table, String parent) {
        return new FurtherText(
                "(select json_agg(json_build_array('" + table + "', '" + column + "', e.id, e." + column
                        + ") order by e.position) from " + table + " e where e." + parent + " = t.id)",
                true);
    }

    /** Only of items in that state. */
    FurtherText when(String state) {
        return new FurtherText("(case when t.state = '" + state + "' then " + sql + " end)", lines);
    }
}
