package nl.casusregie.search;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.Actors;
import nl.casusregie.keys.Renewal;
import nl.casusregie.platform.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the rows that are searched in step with the items. The database notes which item changed, in the transaction in which it
 * did; this follows within seconds, on whichever node gets to it. What interrupts it loses nothing: the note stays.
 */
@Service
public class SearchIndex implements Renewal, ReadModel {

    private static final int BATCH = 100;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String EVERYTHING = SearchSources.ALL.stream()
            .map(source -> "(select '" + source.kind() + "' as kind, item_id from (" + source.everything() + ") items)")
            .collect(Collectors.joining(" union all "));

    private final JdbcClient jdbc;
    private final SearchRows rows;
    private final BlindWords words;
    private final TransactionTemplate transactions;

    SearchIndex(JdbcClient jdbc, SearchRows rows, BlindWords words, PlatformTransactionManager transactionManager) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.words = words;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** An item that changed, as the database noted it. */
    private record Note(long id, SearchKind kind, UUID item) {}

    /** A row that an older key has made. */
    private record Row(UUID id, SearchKind kind, UUID item) {}

    /**
     * How far the rows are from the items.
     *
     * @param missing items without a row
     * @param surplus rows without an item
     * @param waiting items that changed and whose rows follow by themselves
     */
    public record Difference(int missing, int surplus, int waiting) implements ReadModel.Difference {

        @Override
        public boolean isNone() {
            return missing + surplus == 0;
        }
    }

    @Scheduled(initialDelayString = "${casusregie.search.every:2s}", fixedDelayString = "${casusregie.search.every:2s}")
    void follow() {
        catchUp();
    }

    /** Writes the rows of everything that changed and that nobody is changing just now. */
    public void catchUp() {
        long after = 0;
        List<Note> notes;
        do {
            long from = after;
            notes = Actors.asSystem(() -> transactions.execute(status -> batch(from)));
            after = notes.isEmpty() ? after : notes.getLast().id();
        } while (notes.size() == BATCH);
    }

    private List<Note> batch(long after) {
        List<Note> notes = jdbc.sql("select id, kind, item_id from search_stale where id > :after order by id limit "
                        + BATCH + " for update skip locked")
                .param("after", after)
                .query((row, number) -> new Note(
                        row.getLong("id"),
                        SearchKind.valueOf(row.getString("kind")),
                        row.getObject("item_id", UUID.class)))
                .list();
        Set<UUID> busy = new HashSet<>();
        notes.stream().collect(Collectors.groupingBy(Note::kind)).forEach((kind, some) -> {
            Set<UUID> items = some.stream().map(Note::item).collect(Collectors.toCollection(LinkedHashSet::new));
            busy.addAll(rows.write(SearchSources.of(kind), items));
        });
        Long[] done = notes.stream()
                .filter(note -> !busy.contains(note.item()))
                .map(Note::id)
                .toArray(Long[]::new);
        if (done.length > 0) {
            jdbc.sql("delete from search_stale where id = any(:done)")
                    .param("done", done)
                    .update();
        }
        return notes;
    }

    @Override
    public String name() {
        return "search";
    }

    /** Says how far the rows are from the items. */
    @Override
    public Difference check() {
        return Actors.asSystem(() -> transactions.execute(status -> new Difference(
                count(missing()),
                count(surplus()),
                jdbc.sql("select count(*) from search_stale")
                        .query(Integer.class)
                        .single())));
    }

    /** Makes every row anew; answers what there was to mend. */
    @Override
    public Difference rebuild() {
        Difference before = check();
        Actors.asSystem(() -> transactions.execute(status -> {
            jdbc.sql("delete from search_entry where (kind, item_id) in (select kind, item_id from (" + surplus()
                            + ") found)")
                    .update();
            for (SearchSource source : SearchSources.ALL) {
                jdbc.sql("insert into search_stale (kind, item_id) select '" + source.kind() + "', item_id from ("
                                + source.everything() + ") found")
                        .update();
            }
            return before;
        }));
        catchUp();
        return before;
    }

    /**
     * Makes anew what an older key of the blind index has made; until then it is found by that key. In batches by the key of the
     * table, and without looking at what waits: no plan that the database can make for it grows with both.
     */
    @Override
    public void renew() {
        UUID after = FIRST;
        List<Row> older;
        do {
            UUID from = after;
            older = Actors.asSystem(() -> transactions.execute(status -> renew(from)));
            after = older.isEmpty() ? after : older.getLast().id();
        } while (older.size() == BATCH);
    }

    private List<Row> renew(UUID after) {
        List<Row> older = jdbc.sql("select id, kind, item_id from search_entry where key_name <> :now and id > :after"
                        + " order by id limit " + BATCH + " for update skip locked")
                .param("now", words.keyName())
                .param("after", after)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        SearchKind.valueOf(row.getString("kind")),
                        row.getObject("item_id", UUID.class)))
                .list();
        older.stream()
                .collect(Collectors.groupingBy(Row::kind, Collectors.mapping(Row::item, Collectors.toSet())))
                .forEach((kind, items) -> rows.write(SearchSources.of(kind), items));
        return older;
    }

    private int count(String sql) {
        return jdbc.sql("select count(*) from (" + sql + ") found")
                .query(Integer.class)
                .single();
    }

    private static String missing() {
        return "(" + EVERYTHING
                + ") except select kind, item_id from search_entry except select kind, item_id from search_stale";
    }

    private static String surplus() {
        return "select kind, item_id from search_entry except (" + EVERYTHING + ")";
    }
}
