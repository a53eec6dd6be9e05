package nl.casusregie.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casusregie.access.AcrossCases;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Pace;
import nl.casusregie.access.ReadableCase;
import nl.casusregie.audit.AuditLog;
import nl.casusregie.keys.Vault;
import nl.casusregie.search.Words.Word;
import nl.casusregie.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds items over all cases of whoever asks, each under the rules of the screen that shows it. Three statements: in which cases
 * they read and how far, the page with its count, and the record of what was shown.
 */
@Service
@Transactional
public class Search {

    /** No more are counted. */
    public static final int LIMIT = 1000;

    /** Of whoever has more cases than this, the oldest are not looked in. */
    static final int CASES = 2000;

    private final AcrossCases across;
    private final BlindWords blind;
    private final Vault vault;
    private final Pace pace;
    private final AuditLog log;
    private final JdbcClient jdbc;
    private final Clock clock;

    Search(AcrossCases across, BlindWords blind, Vault vault, Pace pace, AuditLog log, JdbcClient jdbc, Clock clock) {
        this.across = across;
        this.blind = blind;
        this.vault = vault;
        this.pace = pace;
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Found(SearchHit hit, int total) {}

    /** A page of what is found. */
    public SearchPage find(SearchQuestion question, int offset, int limit) {
        pace.search(question.text());
        List<Word> words = question.words();
        List<ReadableCase> cases = words.isEmpty() ? List.of() : across.readable(CASES);
        List<Found> found = cases.isEmpty() ? List.of() : page(question, words, cases, offset, limit);
        List<SearchHit> hits = found.stream().map(Found::hit).toList();
        Set<CaseId> shown = hits.stream().map(SearchHit::caseId).collect(Collectors.toCollection(LinkedHashSet::new));
        log.searched("SEARCH", question.lookedIn(), hits.size(), shown);
        return new SearchPage(hits, found.isEmpty() ? 0 : found.getFirst().total());
    }

    private List<Found> page(
            SearchQuestion question, List<Word> words, List<ReadableCase> cases, int offset, int limit) {
        List<UUID> in = question.caseId() == null
                ? cases.stream().map(each -> each.id().value()).toList()
                : List.of(question.caseId().value());
        JdbcClient.StatementSpec statement = jdbc.sql(SearchSql.page(words.size()));
        for (int i = 0; i < words.size(); i++) {
            Set<String> exact = BlindWords.exact(words.get(i));
            Set<String> alike = BlindWords.alike(words.get(i));
            Long[] exactly = hashes(in, exact);
            statement = statement
                    .param("exact" + i, exactly)
                    .param(
                            "any" + i,
                            Stream.concat(Stream.of(exactly), Stream.of(hashes(in, alike)))
                                    .toArray(Long[]::new));
        }
        return new SearchSql(cases)
                .bind(statement, Actors.current().organisation().value(), clock.instant())
                .param("kind", question.kind() == null ? null : question.kind().name())
                .param(
                        "inCase",
                        question.caseId() == null ? null : question.caseId().value())
                .param("limit", LIMIT)
                .param("offset", offset)
                .param("page", limit)
                .query((row, number) -> new Found(hit(row, words), row.getInt("total")))
                .list();
    }

    private Long[] hashes(List<UUID> cases, Set<String> tokens) {
        return cases.stream().flatMap(each -> blind.anyOf(each, tokens)).toArray(Long[]::new);
    }

    private SearchHit hit(ResultSet row, List<Word> words) throws SQLException {
        SearchKind kind = SearchKind.valueOf(row.getString("kind"));
        String text = vault.open(SearchRows.place(row.getObject("id", UUID.class)), row.getString("content"));
        return new SearchHit(
                kind,
                row.getObject("item_id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                row.getTimestamp("at").toInstant(),
                row.getString("source"),
                row.getBoolean("asked") && !row.getBoolean("named"),
                Snippet.of(kind, text, words));
    }
}
