package nl.casusregie.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.casusregie.search.SearchKind;
import nl.casusregie.search.SearchQuestion;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** The state of the page with what was found, as it stands in the address; the text itself does not. */
final class SearchAddress {

    static final String PATH = "zoeken";

    private static final String ASKED = "vraag";
    private static final String KIND = "soort";
    private static final String CASE = "casus";

    private SearchAddress() {}

    static void goTo(SearchQuestion question) {
        UI.getCurrent().navigate(PATH, QueryParameters.simple(state(question)));
    }

    /** What the address asks; what cannot be read in it narrows nothing. */
    static SearchQuestion read(Location location) {
        QueryParameters given = location.getQueryParameters();
        String text = given.getSingleParameter(ASKED)
                .map(key -> AskedTexts.mine().find(key))
                .orElse("");
        return new SearchQuestion(
                text,
                given.getSingleParameter(KIND).flatMap(SearchAddress::kind).orElse(null),
                given.getSingleParameter(CASE).flatMap(SearchAddress::caseId).orElse(null));
    }

    private static Map<String, String> state(SearchQuestion question) {
        Map<String, String> state = new HashMap<>();
        if (!question.text().isBlank()) {
            state.put(ASKED, AskedTexts.mine().keep(question.text()));
        }
        put(state, KIND, question.kind() == null ? null : nameOf(question.kind()));
        put(state, CASE, question.caseId() == null ? null : question.caseId().toString());
        return state;
    }

    private static void put(Map<String, String> state, String name, @Nullable String value) {
        if (value != null) {
            state.put(name, value);
        }
    }

    private static Optional<SearchKind> kind(String name) {
        return Arrays.stream(SearchKind.values())
                .filter(each -> nameOf(each).equals(name))
                .findFirst();
    }

    private static String nameOf(SearchKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<CaseId> caseId(String id) {
        try {
            return Optional.of(CaseId.of(id));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
