package nl.casusregie.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.casusregie.access.Label;
import nl.casusregie.analysis.AnalysisBoard;
import nl.casusregie.analysis.Block;
import nl.casusregie.analysis.Influence;
import nl.casusregie.analysis.Nature;
import nl.casusregie.analysis.Recognition;
import nl.casusregie.demo.Story.StoryAgain;
import nl.casusregie.demo.Story.StoryCard;
import nl.casusregie.demo.StoryTeller.Cast;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The cards that the partners of a story put on the board of the joint analysis. */
@Component
@Profile("demo")
class StoryBoard {

    private final AnalysisBoard board;
    private final Households households;

    StoryBoard(AnalysisBoard board, Households households) {
        this.board = board;
        this.households = households;
    }

    void play(Story story, CaseId id, Cast cast) {
        Map<String, PersonId> people = people(id, cast);
        put(factor(story.facts(), Influence.RISK, Nature.FACT), id, people, cast);
        put(factor(story.worries(), Influence.RISK, Nature.JUDGEMENT), id, people, cast);
        put(factor(story.well(), Influence.PROTECTIVE, Nature.FACT), id, people, cast);
        story.cards().forEach(card -> put(card, id, people, cast));
    }

    /** A card that was wrong goes, others come. */
    void playAgain(StoryAgain again, CaseId id, Cast cast) {
        Map<String, PersonId> people = people(id, cast);
        cast.as(StoryTeller.LEAD, () -> board.current(id).cards().stream()
                .filter(card -> card.form().text().equals(again.gone()))
                .map(card -> board.remove(id, card.id(), again.goneBecause()).value())
                .toList());
        again.cards().forEach(card -> put(card, id, people, cast));
    }

    private Map<String, PersonId> people(CaseId id, Cast cast) {
        return cast.as(StoryTeller.LEAD, () -> households.members(id).stream()
                .collect(Collectors.toMap(member -> member.data().givenNames(), Member::id)));
    }

    private static StoryCard factor(String text, Influence influence, Nature nature) {
        return new StoryCard(
                StoryTeller.LEAD,
                Block.FACTORS,
                text,
                nature,
                influence,
                null,
                List.of(),
                "",
                false,
                Recognition.NOT_ASKED);
    }

    private void put(StoryCard card, CaseId id, Map<String, PersonId> people, Cast cast) {
        cast.as(card.by(), () -> board.add(
                        id,
                        card.form(
                                cast.users()
                                        .loadUserByUsername(card.by())
                                        .actor()
                                        .organisation(),
                                name -> Objects.requireNonNull(people.get(name), name)),
                        Label.GENERAL)
                .value());
    }
}
