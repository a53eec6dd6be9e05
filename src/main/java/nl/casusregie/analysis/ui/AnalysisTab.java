package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.analysis.Analyses;
import nl.casusregie.analysis.AnalysisBoard;
import nl.casusregie.analysis.AnalysisView;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** The joint analysis of a case as it was settled, with the rounds before it. */
@Service
class AnalysisTab implements CaseTab {

    private final Analyses analyses;
    private final AnalysisBoard board;
    private final Households households;
    private final CaseAccess access;
    private final WhoMaySee whoMaySee;

    AnalysisTab(Analyses analyses, AnalysisBoard board, Households households, CaseAccess access, WhoMaySee whoMaySee) {
        this.analyses = analyses;
        this.board = board;
        this.households = households;
        this.access = access;
        this.whoMaySee = whoMaySee;
    }

    @Override
    public String id() {
        return "analyse";
    }

    @Override
    public String labelKey() {
        return "analysis.tab";
    }

    @Override
    public CaseTabGroup group() {
        return CaseTabGroup.APPROACH;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_CONTENT;
    }

    @Override
    public Component create(CaseId caseId) {
        CardWords words = new CardWords(households.members(caseId));
        Stack settled = new Stack();
        show(caseId, settled, words);
        return new Stack(
                new BoardPart(caseId, board, words, whoMaySee, access.may(CaseAction.CHANGE_BOARD, caseId)), settled);
    }

    private void show(CaseId caseId, Stack content, CardWords words) {
        content.removeAll();
        List<AnalysisView> rounds = analyses.settled(caseId);
        if (rounds.isEmpty()) {
            content.add(new EmptyState(Texts.of("analysis.empty"), Texts.of("analysis.empty.why")));
            return;
        }
        Runnable again = () -> show(caseId, content, words);
        content.add(reading(caseId, rounds.getFirst(), words, again));
        rounds.stream()
                .skip(1)
                .forEach(earlier -> content.add(new Details(
                        Texts.of("analysis.round", earlier.round(), DateTexts.dateTime(earlier.settledAt())),
                        reading(caseId, earlier, words, again))));
    }

    private Component reading(CaseId caseId, AnalysisView round, CardWords words, Runnable again) {
        AnalysisReading reading = new AnalysisReading(round, board.ofRound(caseId, round.round()), words);
        reading.add(whoMaySee.of(caseId, ContentKind.ANALYSIS, round.id(), round.protection(), again));
        return reading;
    }
}
