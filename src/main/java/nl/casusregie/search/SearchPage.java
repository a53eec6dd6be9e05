package nl.casusregie.search;

import java.util.List;

/**
 * A page of what was found, the best first and case by case.
 *
 * @param total how many there are; no more than {@link Search#LIMIT} are counted
 */
public record SearchPage(List<SearchHit> hits, int total) {

    public static final SearchPage NOTHING = new SearchPage(List.of(), 0);

    public SearchPage {
        hits = List.copyOf(hits);
    }
}
