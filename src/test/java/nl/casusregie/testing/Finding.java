package nl.casusregie.testing;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import nl.casusregie.search.Search;
import nl.casusregie.search.SearchIndex;
import nl.casusregie.search.SearchPage;
import nl.casusregie.search.SearchQuestion;

/** What somebody finds when they search, once what changed has been followed. */
public class Finding {

    private static final String CONSONANTS = "bdfghklmnprst";
    private static final int SYLLABLES = 6;

    private final Search search;
    private final SearchIndex index;
    private final SignedIn signedIn;

    Finding(Search search, SearchIndex index, SignedIn signedIn) {
        this.search = search;
        this.index = index;
        this.signedIn = signedIn;
    }

    /** A word that no other test writes, nor one that sounds like it; no ending that the stem would lose. */
    public static String word() {
        return ThreadLocalRandom.current()
                .ints(SYLLABLES, 0, CONSONANTS.length())
                .mapToObj(each -> CONSONANTS.charAt(each) + "a")
                .collect(Collectors.joining("", "Q", "zyxw"));
    }

    public SearchPage find(String username, String text) {
        return find(username, SearchQuestion.of(text));
    }

    public SearchPage find(String username, SearchQuestion question) {
        index.catchUp();
        return signedIn.as(username, () -> search.find(question, 0, 50));
    }
}
