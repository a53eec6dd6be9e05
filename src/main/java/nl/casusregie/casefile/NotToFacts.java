package nl.casusregie.casefile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.keys.Place;
import nl.casusregie.keys.Vault;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts of items that somebody of the household must not learn (domain.md 6.5), of every kind of item, to compare what is
 * printed with; not to be shown.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class NotToFacts {

    /** Reads every text of a row, whatever the table: no kind of item can be forgotten here. */
    private static final String SQL = Arrays.stream(ContentKind.values())
            .map(kind ->
                    """
                    select '%1$s' as place, t.%2$s as item, part.key as part, part.value as text
                    from %1$s t, jsonb_each_text(to_jsonb(t)) part
                    where t.case_id = :caseId and t.protection_not_to && cast(:readers as uuid[])
                    and (part.value like 'sealed:%%' or part.value like '%%_ _%%' and not part.key
                        like any (array['protection\\_%%', '%%\\_by%%', '%%name%%', '%%organisation%%']))"""
                            .formatted(kind.table(), kind.key()))
            .collect(Collectors.joining("\nunion all\n"));

    private final JdbcClient jdbc;
    private final Vault vault;

    NotToFacts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The texts that at least one of these people must not learn. */
    public List<String> of(CaseId caseId, Collection<PersonId> readers) {
        return jdbc
                .sql(SQL)
                .param("caseId", caseId.value())
                .param("readers", readers.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> open(
                        new Place(row.getString("place"), row.getString("part"), row.getObject("item", UUID.class)),
                        row.getString("text")))
                .list()
                .stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    private String open(Place place, String text) {
        return text.startsWith("sealed:") ? vault.open(place, text) : text;
    }
}
