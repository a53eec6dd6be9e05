package nl.casusregie.search;

/** The kinds of item that can be found, with the part of the case page that shows them. */
public enum SearchKind {
    CASE("overzicht"),
    PERSON("huishouden"),
    APPLICATION("aanmelding"),
    TRIAGE("triage"),
    HEARING("huishouden"),
    CONTRIBUTION("overleg"),
    CONFERENCE("overleg"),
    ANALYSIS("analyse"),
    CARD("analyse"),
    PLAN("plan"),
    ARRANGEMENT("plan"),
    ACTION("plan"),
    REQUEST("specialisten"),
    EVALUATION("evaluatie"),
    ESCALATION("evaluatie"),
    SCALING_DOWN("evaluatie"),
    MEASUREMENT("evaluatie"),
    ACUTE_REPORT("veiligheid"),
    INCIDENT("veiligheid"),
    TASK("taken"),
    EVENT("gebeurtenissen"),
    WORDS("stem"),
    CONSENT("stem"),
    COMPLAINT("stem"),
    DOCUMENT("documenten"),
    TIMELINE("tijdlijn");

    private final String tab;

    SearchKind(String tab) {
        this.tab = tab;
    }

    /** The tab of the case page. */
    public String tab() {
        return tab;
    }

    public String key() {
        return "search.kind." + name();
    }
}
