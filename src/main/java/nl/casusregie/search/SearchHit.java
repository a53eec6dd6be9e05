package nl.casusregie.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.casusregie.shared.CaseId;

/**
 * An item that was found.
 *
 * @param caseTitle empty for whoever may not know whose case it is
 * @param source who wrote it or which organisation brought it in; may be empty
 * @param asked whether it is read as an organisation that is asked, outside the case
 * @param text the part of it that was found
 */
public record SearchHit(
        SearchKind kind,
        UUID item,
        CaseId caseId,
        String caseNumber,
        String caseTitle,
        Instant at,
        String source,
        boolean asked,
        List<Piece> text) {

    public SearchHit {
        text = List.copyOf(text);
    }

    /** A piece of text, and whether it is what was looked for. */
    public record Piece(String text, boolean found) {}
}
