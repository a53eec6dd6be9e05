package nl.casusregie.search;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.ReadableCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The SQL of a search: whoever asks brings the cases they read and how far, so that what they may not see is neither found nor
 * counted. Cases that open in the same way share a number, with a line for each door and label that is open there.
 */
final class SearchSql {

    private final List<Integer> ways = new ArrayList<>();
    private final List<String> doors = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<String> reaches = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<ReadableCase> cases;

    SearchSql(List<ReadableCase> cases) {
        this.cases = cases;
    }

    /** What opens alike. */
    private record Way(java.util.Set<CaseAction> doors, Map<String, String> reaches) {}

    static String page(int words) {
        String all = IntStream.range(0, words)
                .mapToObj(word -> " and e.words && :any" + word)
                .collect(Collectors.joining());
        String score = IntStream.range(0, words)
                .mapToObj(word -> "(e.words && :exact" + word + ")::int")
                .collect(Collectors.joining(" + "));
        return """
                with mine as (
                    select * from unnest(cast(:cases as uuid[]), cast(:ways as int[]), cast(:named as boolean[]))
                        m (case_id, way, named)
                ), opened as (
                    select * from unnest(cast(:openWays as int[]), cast(:openDoors as text[]), cast(:openLabels as text[]),
                        cast(:openReaches as text[])) o (way, door, label, reach)
                ), hits as (
                    select e.*, m.named, """
                + score
                + """
                 + (e.kind in ('CASE', 'PERSON'))::int as score, e.item_id = any(:asked) as asked
                    from search_entry e join mine m on m.case_id = e.case_id
                    where (cast(:kind as text) is null or e.kind = :kind)
                    and (cast(:inCase as uuid) is null or e.case_id = :inCase)"""
                + all
                + """

                    and (e.item_id = any(:asked) or exists (select from opened o where o.way = m.way and o.door = any(e.doors)
                        and o.label = e.protection_label and (o.reach = 'ALL'
                            or o.reach = 'OPEN' and e.protection_audience = '{}'
                            or o.reach in ('OPEN', 'AUDIENCE') and :readingFor = any(e.protection_audience)
                            or e.protection_source = :readingFor)))
                    and (e.kind <> 'CONTRIBUTION' or exists (select from contribution c join conference k on k.id = c.conference_id
                        where c.id = e.item_id and (c.organisation_id = :readingFor or k.status <> 'SCHEDULED'
                            or k.starts_at <= :now or not exists (select from contribution other
                                where other.conference_id = k.id and other.given_at is null))))
                    order by e.at desc, e.id limit :limit
                )
                select h.*, f.number, case when h.named then f.title else '' end as title, count(*) over () as total
                from hits h join case_file f on f.id = h.case_id
                order by max(h.score) over (partition by h.case_id) desc, max(h.at) over (partition by h.case_id) desc, h.case_id,
                    h.score desc, h.at desc, h.id
                offset :offset limit :page""";
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, UUID organisation, Instant now) {
        Integer[] way = cases.stream().map(this::way).toArray(Integer[]::new);
        return statement
                .param("cases", cases.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .param("ways", way)
                .param("named", cases.stream().map(SearchSql::isNamed).toArray(Boolean[]::new))
                .param("openWays", ways.toArray(Integer[]::new))
                .param("openDoors", doors.toArray(String[]::new))
                .param("openLabels", labels.toArray(String[]::new))
                .param("openReaches", reaches.toArray(String[]::new))
                .param(
                        "asked",
                        cases.stream().flatMap(each -> each.askedFor().stream()).toArray(UUID[]::new))
                .param("readingFor", organisation)
                .param("now", Timestamp.from(now));
    }

    /** Whose case it is, is for whoever stands nearer than the process. */
    private static boolean isNamed(ReadableCase each) {
        return each.doors().contains(CaseAction.SEE_APPLICATION) || each.doors().contains(CaseAction.SEE_CONTENT);
    }

    private int way(ReadableCase each) {
        Map<String, String> byLabel = each.reading().reachByLabel();
        return numbers.computeIfAbsent(new Way(each.doors(), byLabel), way -> {
            int number = numbers.size();
            for (CaseAction door : each.doors()) {
                open(number, door, "", "ALL");
                byLabel.forEach((label, reach) -> open(number, door, label, reach));
            }
            return number;
        });
    }

    private void open(int way, CaseAction door, String label, String reach) {
        ways.add(way);
        doors.add(door.name());
        labels.add(label);
        reaches.add(reach);
    }
}
