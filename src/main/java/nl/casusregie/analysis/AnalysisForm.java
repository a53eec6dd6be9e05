package nl.casusregie.analysis;

import java.util.List;
import java.util.stream.IntStream;
import nl.casusregie.shared.Refusals;

/**
 * A joint analysis as it is written.
 *
 * @param basedOn the revision of the draft it was opened with, 0 for a new one: nobody overwrites what a colleague saved
 */
public record AnalysisForm(
        AnalysisTexts texts, List<PersonNote> persons, List<Disagreement> disagreements, int basedOn) {

    private static final int MANY = 200;

    public AnalysisForm {
        persons = List.copyOf(persons);
        disagreements = List.copyOf(disagreements);
    }

    public static AnalysisForm empty() {
        return new AnalysisForm(AnalysisTexts.EMPTY, List.of(), List.of(), 0);
    }

    AnalysisForm forNextRound() {
        return new AnalysisForm(texts.forNextRound(), persons, disagreements, 0);
    }

    Refusals checkLengths() {
        Refusals refusals =
                new Refusals().refuseIf(disagreements.size() > MANY, "disagreements", "refusal.tooManyLines", MANY);
        texts.checkLengths(refusals);
        persons.forEach(note -> refusals.limit(note.text(), "person." + note.person(), Refusals.TEXT));
        disagreements.forEach(each -> refusals.limit(each.who(), "disagreements", Refusals.LINE)
                .limit(each.about(), "disagreements", Refusals.TEXT));
        return refusals;
    }

    /** What must be there before the analysis can be settled; the lists must be complete line by line. */
    Refusals checkToSettle(Readiness readiness) {
        Refusals refusals = checkLengths()
                .refuseIf(!readiness.everybodyHeard(), "", "refusal.notEverybodyHeard")
                .refuseIf(
                        !readiness.missingContributions().isEmpty()
                                && texts.missingContributionsReason().isBlank(),
                        "missingContributionsReason",
                        "refusal.missingContributionsNeedReason",
                        String.join(", ", readiness.missingContributions()))
                .refuseIf(readiness.children() && texts.children().isBlank(), "children", "refusal.childrenNeeded");
        refusals.refuseIf(texts.whyItContinues().isBlank(), "whyItContinues", "refusal.explanationNeeded")
                .refuseIf(texts.whatMustChangeFirst().isBlank(), "whatMustChangeFirst", "refusal.explanationNeeded");
        IntStream.range(0, disagreements.size())
                .forEach(i -> refusals.refuseIf(
                        disagreements.get(i).who().isBlank()
                                || disagreements.get(i).about().isBlank(),
                        "disagreements",
                        "refusal.disagreementIncomplete",
                        i + 1));
        return refusals;
    }
}
