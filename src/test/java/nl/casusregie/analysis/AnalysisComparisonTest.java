package nl.casusregie.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.analysis.AnalysisComparison.Change;
import nl.casusregie.analysis.AnalysisComparison.Pair;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import org.junit.jupiter.api.Test;

/** What is new, changed, gone or the same between two rounds. */
class AnalysisComparisonTest {

    private static final PersonId BO = new PersonId(UUID.randomUUID());

    private static AnalysisForm form(Map<String, String> texts, String note, List<Disagreement> disagreements) {
        return new AnalysisForm(
                AnalysisTexts.of(field -> texts.getOrDefault(field, "")),
                note.isEmpty() ? List.of() : List.of(new PersonNote(BO, note)),
                disagreements,
                0);
    }

    private static CardView card(UUID origin, String text) {
        CardForm form = new CardForm(
                Block.STORY,
                text,
                UUID.randomUUID(),
                PartialDate.UNKNOWN,
                false,
                Nature.FACT,
                Set.of(),
                null,
                Influence.NEITHER,
                Recognition.NOT_ASKED);
        return card(origin, form);
    }

    private static CardView card(UUID origin, CardForm form) {
        return new CardView(
                UUID.randomUUID(),
                origin,
                form,
                Set.of(),
                "Samira",
                "Wijkteam",
                Instant.EPOCH,
                false,
                new Protection(Label.GENERAL, null, Set.of(), Set.of(), false));
    }

    @Test
    void everyTextThatIsWrittenInOneOfTheTwoSaysHowItStands() {
        AnalysisComparison found = AnalysisComparison.of(
                form(
                        Map.of("triggers", "Drank.", "children", "Slaapt slecht.", "legalFrame", "Vrijwillig."),
                        "",
                        List.of()),
                form(
                        Map.of("triggers", "Geld.", "children", "Slaapt slecht. ", "keepsGoing", "Zwijgen."),
                        "",
                        List.of()),
                new BoardView(1, List.of(), List.of()),
                new BoardView(2, List.of(), List.of()));

        assertThat(found.texts())
                .containsOnlyKeys("triggers", "keepsGoing", "children", "legalFrame")
                .containsEntry("triggers", new Pair<>("Drank.", "Geld.", Change.CHANGED))
                .containsEntry("keepsGoing", new Pair<>(null, "Zwijgen.", Change.NEW))
                .containsEntry("children", new Pair<>("Slaapt slecht.", "Slaapt slecht.", Change.SAME))
                .containsEntry("legalFrame", new Pair<>("Vrijwillig.", null, Change.GONE));
    }

    @Test
    void personsAndDisagreementsAreCompared() {
        Disagreement stays = new Disagreement("Vader", "Drank speelt geen rol.");
        Disagreement gone = new Disagreement("Politie", "Ziet meer gevaar.");
        Disagreement added = new Disagreement("Moeder", "Wil geen gesprek.");
        AnalysisComparison found = AnalysisComparison.of(
                form(Map.of(), "Wil dat het stopt.", List.of(stays, gone)),
                form(Map.of(), "Wil naar opa.", List.of(stays, added)),
                new BoardView(1, List.of(), List.of()),
                new BoardView(2, List.of(), List.of()));

        assertThat(found.persons())
                .containsExactly(Map.entry(BO, new Pair<>("Wil dat het stopt.", "Wil naar opa.", Change.CHANGED)));
        assertThat(found.disagreements())
                .containsExactly(
                        new Pair<>(stays, stays, Change.SAME),
                        new Pair<>(null, added, Change.NEW),
                        new Pair<>(gone, null, Change.GONE));
    }

    @Test
    void cardsAreComparedByWhatTheyGrewFromAndTheSameAreLeftOut() {
        UUID changed = UUID.randomUUID();
        UUID same = UUID.randomUUID();
        CardView was = card(changed, "Vier meldingen.");
        CardView is = card(changed, "Zes meldingen.");
        CardView stays = card(same, "Een huisverbod.");
        CardView gone = card(UUID.randomUUID(), "Was een ander gezin.");
        CardView added = card(UUID.randomUUID(), "Oma helpt.");

        AnalysisComparison found = AnalysisComparison.of(
                AnalysisForm.empty(),
                AnalysisForm.empty(),
                new BoardView(1, List.of(was, stays, gone), List.of()),
                new BoardView(2, List.of(is, card(same, stays.form()), added), List.of()));

        assertThat(found.cards())
                .containsExactly(
                        new Pair<>(was, is, Change.CHANGED),
                        new Pair<>(null, added, Change.NEW),
                        new Pair<>(gone, null, Change.GONE));
    }
}
