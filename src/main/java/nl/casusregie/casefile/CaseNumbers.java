package nl.casusregie.casefile;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.Actors;
import nl.casusregie.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds a case by its number and the other way round, for what the product itself does with it; the answer is for no screen. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseNumbers {

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<CaseId> find(String number) {
        return Actors.asSystem(() -> jdbc.sql("select id from case_file where number = :number")
                .param("number", number)
                .query(UUID.class)
                .optional()
                .map(CaseId::new));
    }

    /** Of several at once, in one query. */
    public Map<CaseId, String> of(Collection<CaseId> ids) {
        UUID[] values = ids.stream().map(CaseId::value).distinct().toArray(UUID[]::new);
        return Actors.asSystem(() -> jdbc
                .sql("select id, number from case_file where id = any(:ids)")
                .param("ids", values)
                .query((row, each) -> Map.entry(new CaseId(row.getObject("id", UUID.class)), row.getString("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    public String of(CaseId id) {
        return Actors.asSystem(() -> jdbc.sql("select number from case_file where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single());
    }
}
