package nl.casusregie.inbox;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An order by something of which there are few: a long queue is read value by value instead of whole and then sorted. */
enum OrderOfFew {
    KIND("w.kind"),
    PHASE("w.phase"),
    HOLDER("w.holder");

    static final String KINDS =
            Arrays.stream(WorkKind.values()).map(Enum::name).collect(Collectors.joining("','", "array['", "']"));

    /** What nobody has in hand. */
    static final String NOBODY_HOLDS_IT = HOLDER.column + " = '00000000-0000-0000-0000-000000000000'::uuid";

    private final String column;

    OrderOfFew(String column) {
        this.column = column;
    }

    /** Nothing for an order that an index gives, or that has many values. */
    static @Nullable OrderOfFew of(InboxSort sort) {
        return switch (sort) {
            case KIND -> KIND;
            case PHASE -> PHASE;
            case HOLDER -> HOLDER;
            default -> null;
        };
    }

    String column() {
        return column;
    }

    /** The values with their places in the order, as SQL; holders are found by going from one to the next in the queue. */
    String values(String phases) {
        return switch (this) {
            case KIND -> "select k.kind, k.place::integer from unnest(" + KINDS + ") with ordinality k (kind, place)";
            case PHASE ->
                "select p.phase, p.place::integer - 1 from unnest(array['']::text[] || cast(" + phases
                        + " as text[])) with ordinality p (phase, place)";
            case HOLDER ->
                "with recursive held (id) as ((" + next("") + ") union all select ("
                        + next(" and " + column + " > held.id")
                        + ") from held where held.id is not null) select held.id,"
                        + " coalesce((select lower(a.name) from account a where a.id = held.id), '') from held"
                        + " where held.id is not null";
        };
    }

    private String next(String after) {
        return "select " + column + " from work_item w where w.state = 'OPEN' and w.queue = mine.queue" + after
                + " order by " + column + " limit 1";
    }
}
