package nl.casusregie.documents;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/** What somebody says a document is. */
@Embeddable
public record DocumentForm(@Enumerated(EnumType.STRING) @Nullable DocumentKind kind, @Sealed String title) {

    Refusals check() {
        return new Refusals().require(kind, "kind").requireText(title, "title", Refusals.LINE);
    }
}
