package nl.casusregie.oversight.ui;

/** The addresses of these screens; they hold no name and no number of a case. */
final class OversightNavigation {

    static final String REVIEW = "toezicht/weken";
    static final String LOOKS = "toezicht/inzage";

    private OversightNavigation() {}
}
