package nl.casusregie.analysis;

import nl.casusregie.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which round a board is of, and takes it on into the next one when an analysis is settled. */
@Component
class BoardRounds {

    private final AnalysisCards cards;
    private final JointAnalysisRepository analyses;
    private final JdbcClient jdbc;

    BoardRounds(AnalysisCards cards, JointAnalysisRepository analyses, JdbcClient jdbc) {
        this.cards = cards;
        this.analyses = analyses;
        this.jdbc = jdbc;
    }

    /** One after the other from here on: no card slips onto a board while that is settled, and the second sees the first. */
    void lock(CaseId caseId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:board, 0))")
                .param("board", "board:" + caseId.value())
                .query()
                .listOfRows();
    }

    /** The round that is being worked on. */
    int current(CaseId caseId) {
        return analyses.findFirstByCaseIdOrderByRoundDesc(caseId.value())
                .map(newest -> newest.isSettled() ? newest.round() + 1 : newest.round())
                .orElse(1);
    }

    /** The next round begins with the cards of this one, also those that whoever settles does not read. */
    void carryOn(CaseId caseId, int round) {
        cards.findByCaseIdAndRound(caseId.value(), round).forEach(card -> cards.save(card.carryOn()));
    }
}
