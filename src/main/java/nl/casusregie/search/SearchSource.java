package nl.casusregie.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the texts of one kind of item stand, and by which door of the case they are read: the same as on the screen that shows
 * them. Addresses, BSNs and ways to reach somebody are in none of these, so they cannot be found.
 *
 * @param texts columns of the table itself, sealed or not
 * @param more texts that stand elsewhere
 * @param when which rows are shown at all
 * @param under the item that the rows are lines of; null where they are items themselves
 */
record SearchSource(
        SearchKind kind,
        String table,
        String id,
        String at,
        String source,
        String doors,
        boolean labelled,
        List<String> texts,
        List<FurtherText> more,
        String when,
        @Nullable LinesUnder under) {

    SearchSource with(FurtherText... more) {
        return new SearchSource(kind, table, id, at, source, doors, labelled, texts, List.of(more), when, under);
    }

    SearchSource only(String condition) {
        return new SearchSource(kind, table, id, at, source, doors, labelled, texts, more, condition, under);
    }

    int parts() {
        return texts.size() + more.size();
    }

    /** Whether a part is a list of lines, each with its table, column, row and sealed text. */
    boolean hasLines(int part) {
        return part >= texts.size() && more.get(part - texts.size()).lines();
    }

    /** The column of a part that may be sealed; null for what is not a column of the table itself. */
    @Nullable
    String column(int part) {
        return part < texts.size() ? texts.get(part) : null;
    }

    /** Reads the items that are shown and that nobody is changing just now; they stay as they are for this transaction. */
    String read() {
        String parts = IntStream.range(0, parts())
                .mapToObj(part -> (part < texts.size()
                                ? "t." + texts.get(part)
                                : more.get(part - texts.size()).sql()) + " as part" + part)
                .collect(Collectors.joining(", "));
        String label = labelled
                ? "t.protection_label, t.protection_source, t.protection_audience"
                : "'' as protection_label, cast(null as uuid) as protection_source,"
                        + " cast('{}' as uuid[]) as protection_audience";
        return "select t." + id + " as item_id, t." + caseColumn() + " as case_id, " + at + " as at, " + source
                + " as source, " + doors + " as doors, " + (under == null ? "cast(null as uuid)" : under.id())
                + " as under_id, " + label + ", " + parts + from()
                + " for share of t skip locked";
    }

    /** Which of the items are shown, also those that somebody is changing. */
    String shown() {
        return "select t." + id + from();
    }

    /** Every item that should have a row. */
    String everything() {
        return "select t." + id + " as item_id from " + rows() + " t where " + when;
    }

    /** The table, or its lines with what they have from their item. */
    private String rows() {
        return under == null ? table : under.rows(table);
    }

    private String from() {
        return " from " + rows() + " t where t." + id + " = any(:ids) and " + when;
    }

    private String caseColumn() {
        return kind == SearchKind.CASE ? "id" : "case_id";
    }
}
