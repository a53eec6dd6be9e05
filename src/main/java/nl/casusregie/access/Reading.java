package nl.casusregie.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which items of a case somebody may read: how far each label opens to them. As a rule for one item in memory, and as the same
 * rule in SQL for lists that are paged in the database.
 */
public record Reading(UUID organisation, Map<Label, Reach> reaches) {

    /** The condition for a query on a table that carries a {@link Protection}; bind its parameters with {@link #bind}. */
    public static final String SQL =
            """
            (protection_label = any(:labelsAll)
             or protection_label = any(:labelsOpen) and protection_audience = '{}'
             or protection_label = any(:labelsNamed) and :readingFor = any(protection_audience)
             or protection_label = any(:labelsOwn) and protection_source = :readingFor)""";

    /** The ways of reading that somebody can have open in a case. */
    static final Set<CaseAction> DOORS = EnumSet.of(
            CaseAction.SEE_PROCESS, CaseAction.SEE_APPLICATION, CaseAction.SEE_CONTENT, CaseAction.SEE_REQUEST);

    /** How far each label is open, by name, for a question over many cases; what is closed is left out. */
    public Map<String, String> reachByLabel() {
        return reaches.entrySet().stream()
                .filter(each -> each.getValue() != Reach.NONE)
                .collect(Collectors.toMap(
                        each -> each.getKey().name(), each -> each.getValue().name()));
    }

    boolean covers(Protection item) {
        return reach(item.label()).covers(item, organisation);
    }

    Reach reach(Label label) {
        return reaches.getOrDefault(label, Reach.NONE);
    }

    /** Binds the parameters of {@link #SQL}. */
    public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement
                .param("labelsAll", atLeast(Reach.ALL))
                .param("labelsOpen", atLeast(Reach.OPEN))
                .param("labelsNamed", atLeast(Reach.AUDIENCE))
                .param("labelsOwn", atLeast(Reach.SOURCE))
                .param("readingFor", organisation);
    }

    private String[] atLeast(Reach least) {
        return Arrays.stream(Label.values())
                .filter(label -> reach(label).compareTo(least) >= 0)
                .map(Label::name)
                .toArray(String[]::new);
    }
}
