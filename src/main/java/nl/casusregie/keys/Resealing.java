package nl.casusregie.keys;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.casusregie.access.Actors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals with the newest key what older keys have sealed, while people go on working: small batches, each a transaction of
 * its own, of rows that nobody holds. Whatever interrupts it, the next round finds what is left (trust.md 5.4).
 */
@Component
class Resealing {

    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);
    private static final int BATCH = 200;

    /** The columns that the database guards as sealed, with the key of their table. */
    private static final String COLUMNS =
            """
            select t.relname, c.attname, k.attname from pg_constraint guard
            join pg_class t on t.oid = guard.conrelid
            join pg_attribute c on c.attrelid = t.oid and c.attnum = guard.conkey[1]
            join pg_constraint pk on pk.conrelid = t.oid and pk.contype = 'p'
            join pg_attribute k on k.attrelid = t.oid and k.attnum = pk.conkey[1]
            where guard.contype = 'c' and guard.conname = t.relname || '_' || c.attname || '_sealed'
                and t.relnamespace = 'casusregie'::regnamespace
            order by 1, 2""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Vault vault;
    private final List<Renewal> others;
    private final TransactionTemplate transactions;

    Resealing(JdbcTemplate batches, Vault vault, List<Renewal> others, PlatformTransactionManager transactionManager) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
        this.vault = vault;
        this.others = others;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** A column that is guarded as sealed. */
    record Column(String table, String name, String key) {

        String read() {
            return "select " + key + ", " + name + " from " + table + " where " + name
                    + " not like ? and (cast(? as text) is null or " + key + "::text > ?) order by " + key
                    + "::text limit " + BATCH + " for update skip locked";
        }

        String write() {
            return "update " + table + " set " + name + " = ? where " + key + " = ?";
        }
    }

    private record Found(Object row, String text) {}

    /** A round in time: nothing to do while there is one key only. */
    @Scheduled(fixedDelayString = "${casusregie.keys.reseal:10m}", initialDelayString = "${casusregie.keys.reseal:10m}")
    void round() {
        Actors.asSystem(() -> {
            if (vault.hasOlderKeys()) {
                tell(run());
            }
            others.forEach(Renewal::renew);
            return true;
        });
    }

    /** Reseals everything that an older key has sealed; answers how many texts that were, and what did not open. */
    Result run() {
        Result total = new Result(0, 0);
        for (Column column : columns()) {
            total = total.plus(run(column));
        }
        return total;
    }

    /** How a round went. */
    record Result(int resealed, int broken) {

        Result plus(Result other) {
            return new Result(resealed + other.resealed, broken + other.broken);
        }
    }

    List<Column> columns() {
        return jdbc.sql(COLUMNS)
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private Result run(Column column) {
        AtomicInteger broken = new AtomicInteger();
        int resealed = 0;
        String last = null;
        List<Found> found;
        do {
            String after = last;
            found = transactions.execute(status -> batch(column, after, broken));
            resealed += found.size();
            last = found.isEmpty() ? last : found.getLast().row().toString();
        } while (!found.isEmpty());
        return new Result(resealed - broken.get(), broken.get());
    }

    private List<Found> batch(Column column, @Nullable String after, AtomicInteger broken) {
        List<Found> found = batches.query(
                column.read(),
                (row, number) -> new Found(row.getObject(1), row.getString(2)),
                vault.newestBeginning() + "%",
                after,
                after);
        List<Object[]> changed = found.stream()
                .map(each -> reseal(column, each))
                .filter(each -> each.length > 0)
                .toList();
        broken.addAndGet(found.size() - changed.size());
        batches.batchUpdate(column.write(), changed);
        return found;
    }

    private Object[] reseal(Column column, Found found) {
        Place place = new Place(column.table(), column.name(), found.row());
        try {
            return new Object[] {vault.seal(place, vault.open(place, found.text())), found.row()};
        } catch (SealBroken e) {
            LOG.error("Not sealed anew: {}", e.getMessage());
            return new Object[0];
        }
    }

    private static void tell(Result result) {
        if (result.resealed() > 0) {
            LOG.info("{} texts were sealed with the newest key", result.resealed());
        } else if (result.broken() == 0) {
            LOG.info("Every sealed text has the newest key: the older keys are no longer needed and can be removed");
        }
    }
}
