package nl.casusregie.plan;

import nl.casusregie.print.PaperSize;

/** In which shape people at home get something. */
public enum PrintKind {
    /** The page on the screen, printed by the browser. */
    PAGE(PaperSize.NORMAL),
    PDF(PaperSize.NORMAL),
    LARGE(PaperSize.LARGE),
    CARD(PaperSize.POCKET);

    private final PaperSize size;

    PrintKind(PaperSize size) {
        this.size = size;
    }

    public PaperSize size() {
        return size;
    }
}
