package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.analysis.Analyses;
import nl.casusregie.analysis.AnalysisBoard;
import nl.casusregie.analysis.AnalysisComparison;
import nl.casusregie.analysis.AnalysisView;
import nl.casusregie.analysis.BoardView;
import nl.casusregie.analysis.CardView;
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
    private final AskSpecialists specialists;
    private final Households households;
    private final CaseAccess access;
    private final WhoMaySee whoMaySee;

    AnalysisTab(
            Analyses analyses,
            AnalysisBoard board,
            AskSpecialists specialists,
            Households households,
            CaseAccess access,
            WhoMaySee whoMaySee) {
        this.specialists = specialists;
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
        Div suggested = new Div();
        Runnable suggest = () -> specialists.show(suggested, caseId, words);
        suggest.run();
        Stack settled = new Stack();
        show(caseId, settled, words);
        BoardPart shown =
                new BoardPart(caseId, board, words, whoMaySee, access.may(CaseAction.CHANGE_BOARD, caseId), suggest);
        return new Stack(shown, suggested, settled);
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
        if (rounds.size() > 1) {
            content.add(comparison(caseId, rounds.get(1), rounds.getFirst(), words));
        }
        rounds.stream()
                .skip(1)
                .forEach(earlier -> content.add(new Details(
                        Texts.of("analysis.round", earlier.round(), DateTexts.dateTime(earlier.settledAt())),
                        reading(caseId, earlier, words, again))));
    }

    private Component comparison(CaseId caseId, AnalysisView before, AnalysisView after, CardWords words) {
        BoardView boardBefore = board.ofRound(caseId, before.round());
        BoardView boardAfter = board.ofRound(caseId, after.round());
        return new ComparisonPart(
                AnalysisComparison.of(before.content(), after.content(), boardBefore, boardAfter),
                boardBefore,
                boardAfter,
                words);
    }

    private Component reading(CaseId caseId, AnalysisView round, CardWords words, Runnable again) {
        Set<UUID> standing =
                board.current(caseId).cards().stream().map(CardView::origin).collect(Collectors.toSet());
        AnalysisReading reading = new AnalysisReading(
                round,
                board.ofRound(caseId, round.round()),
                words,
                // A card that still stands on the board is narrowed there, for every round at once.
                card -> standing.contains(card.origin())
                        ? Optional.empty()
                        : Optional.of(
                                whoMaySee.of(caseId, ContentKind.ANALYSIS_CARD, card.id(), card.protection(), again)));
        reading.add(whoMaySee.of(caseId, ContentKind.ANALYSIS, round.id(), round.protection(), again));
        return reading;
    }
}
