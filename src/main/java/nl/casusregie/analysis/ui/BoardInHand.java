package nl.casusregie.analysis.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.analysis.AnalysisBoard;
import nl.casusregie.analysis.BoardView;
import nl.casusregie.analysis.Conclusion;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;

/** The board as one screen shows it in several places, read once and read anew for all of them. */
class BoardInHand {

    private final CaseId caseId;
    private final AnalysisBoard board;
    private final CardWords words;
    private final List<Runnable> shownBy = new ArrayList<>();
    private BoardView view;

    BoardInHand(CaseId caseId, AnalysisBoard board, CardWords words) {
        this.caseId = caseId;
        this.board = board;
        this.words = words;
        this.view = board.current(caseId);
    }

    BoardView view() {
        return view;
    }

    CardWords words() {
        return words;
    }

    /** Calls now and whenever the board was read anew. */
    void showBy(Runnable show) {
        shownBy.add(show);
        show.run();
    }

    Outcome<CaseId> ground(Conclusion conclusion, Set<UUID> named, Set<UUID> noLonger) {
        Outcome<CaseId> outcome = board.ground(caseId, conclusion, named, noLonger);
        view = board.current(caseId);
        shownBy.forEach(Runnable::run);
        return outcome;
    }
}
