package nl.casusregie.search;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.keys.Place;
import nl.casusregie.keys.SealBroken;
import nl.casusregie.keys.Vault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the row of an item anew from the item itself: its text sealed for that row, its words hashed. */
@Component
class SearchRows {

    private static final Logger LOG = LoggerFactory.getLogger(SearchRows.class);
    private static final String SEALED = "sealed:";
    private static final JsonMapper JSON = new JsonMapper();

    private static final String WRITE =
            """
            insert into search_entry (id, kind, item_id, case_id, at, source, doors, protection_label, protection_source,
                protection_audience, under_id, content, words, key_name)
            values (:id, :kind, :item, :caseId, :at, :source, :doors, :label, :from, :audience, :under, :content, :words, :key)
            on conflict (kind, item_id) do update set case_id = excluded.case_id, at = excluded.at, source = excluded.source,
                doors = excluded.doors, protection_label = excluded.protection_label,
                protection_source = excluded.protection_source, protection_audience = excluded.protection_audience,
                under_id = excluded.under_id, content = excluded.content, words = excluded.words, key_name = excluded.key_name""";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final BlindWords words;

    SearchRows(JdbcClient jdbc, Vault vault, BlindWords words) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.words = words;
    }

    /** Where the text of a row is sealed for. */
    static Place place(UUID id) {
        return new Place("search_entry", "content", id);
    }

    /** Writes the rows; what is shown nowhere gets none. Answers the items that somebody is changing just now. */
    Set<UUID> write(SearchSource source, Set<UUID> items) {
        UUID[] ids = items.toArray(UUID[]::new);
        String key = words.keyName();
        Set<UUID> written =
                jdbc.sql(source.read()).param("ids", ids).query((row, number) -> found(source, row)).list().stream()
                        .map(each -> write(source, each, key))
                        .collect(Collectors.toSet());
        if (written.size() == items.size()) {
            return Set.of();
        }
        Set<UUID> shown = new HashSet<>(
                jdbc.sql(source.shown()).param("ids", ids).query(UUID.class).list());
        items.stream().filter(each -> !shown.contains(each)).forEach(each -> remove(source.kind(), each));
        shown.removeAll(written);
        return shown;
    }

    /** An item as it is now. */
    private record Found(
            UUID item,
            UUID caseId,
            Timestamp at,
            String source,
            Object doors,
            String label,
            @Nullable UUID from,
            Object audience,
            @Nullable UUID under,
            String text) {}

    private Found found(SearchSource source, ResultSet row) throws SQLException {
        UUID item = row.getObject("item_id", UUID.class);
        return new Found(
                item,
                row.getObject("case_id", UUID.class),
                row.getTimestamp("at"),
                row.getString("source"),
                row.getArray("doors").getArray(),
                row.getString("protection_label"),
                row.getObject("protection_source", UUID.class),
                row.getArray("protection_audience").getArray(),
                row.getObject("under_id", UUID.class),
                text(source, row, item));
    }

    private UUID write(SearchSource source, Found found, String key) {
        UUID id = UUID.nameUUIDFromBytes((source.kind() + ":" + found.item()).getBytes(StandardCharsets.UTF_8));
        jdbc.sql(WRITE)
                .param("id", id)
                .param("kind", source.kind().name())
                .param("item", found.item())
                .param("caseId", found.caseId())
                .param("at", found.at())
                .param("source", found.source())
                .param("doors", found.doors())
                .param("label", found.label())
                .param("from", found.from())
                .param("audience", found.audience())
                .param("under", found.under(), Types.OTHER)
                .param("content", vault.seal(place(id), found.text()))
                .param("words", words.of(source.kind(), found.caseId(), found.text()))
                .param("key", key)
                .update();
        return found.item();
    }

    private String text(SearchSource source, ResultSet row, UUID item) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int part = 0; part < source.parts(); part++) {
            String given = row.getString("part" + part);
            if (given != null) {
                String open = source.hasLines(part) ? lines(given) : open(source, source.column(part), item, given);
                if (!open.isBlank()) {
                    text.append(text.isEmpty() ? "" : "\n").append(open.strip());
                }
            }
        }
        return text.toString();
    }

    private String open(SearchSource source, @Nullable String column, UUID item, String given) {
        return column == null || !given.startsWith(SEALED)
                ? given
                : open(new Place(source.table(), column, item), given);
    }

    private String lines(String given) {
        StringBuilder text = new StringBuilder();
        for (JsonNode line : JSON.readTree(given)) {
            UUID row = UUID.fromString(line.get(2).asString());
            Place place = new Place(line.get(0).asString(), line.get(1).asString(), row);
            text.append(text.isEmpty() ? "" : "\n")
                    .append(open(place, line.get(3).asString()));
        }
        return text.toString();
    }

    private String open(Place place, String sealed) {
        try {
            return vault.open(place, sealed);
        } catch (SealBroken e) {
            // One text that does not open must not keep all the others from being found.
            LOG.error("Not searched: {}", e.getMessage());
            return "";
        }
    }

    private void remove(SearchKind kind, UUID item) {
        jdbc.sql("delete from search_entry where kind = :kind and item_id = :item")
                .param("kind", kind.name())
                .param("item", item)
                .update();
    }
}
