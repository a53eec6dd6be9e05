package nl.casusregie.print;

/** How large a paper is and how large its letters are. */
public enum PaperSize {
    NORMAL("A4", "22mm 20mm", 12),
    /** For whoever reads small letters with difficulty; 18 points is the least that is called large print. */
    LARGE("A4", "18mm 16mm", 20),
    /** For a pocket; without a heading, so that nobody sees at once what it is. */
    POCKET("74mm 105mm", "6mm", 9);

    private final String page;
    private final String margin;
    private final int points;

    PaperSize(String page, String margin, int points) {
        this.page = page;
        this.margin = margin;
        this.points = points;
    }

    String page() {
        return page;
    }

    String margin() {
        return margin;
    }

    int points() {
        return points;
    }

    public boolean showsTitle() {
        return this != POCKET;
    }
}
