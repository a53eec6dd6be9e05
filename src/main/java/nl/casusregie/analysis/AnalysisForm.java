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
        AnalysisTexts texts,
        List<PersonNote> persons,
        List<Factor> factors,
        List<Disagreement> disagreements,
        int basedOn) {

    private static final int MANY = 200;

    public AnalysisForm {
        persons = List.copyOf(persons);
        factors = List.copyOf(factors);
        disagreements = List.copyOf(disagreements);
    }

    public static AnalysisForm empty() {
        return new AnalysisForm(AnalysisTexts.EMPTY, List.of(), List.of(), List.of(), 0);
    }

    AnalysisForm forNextRound() {
        return new AnalysisForm(texts.forNextRound(), persons, factors, disagreements, 0);
    }

    Refusals checkLengths() {
        Refusals refusals = new Refusals()
                .refuseIf(factors.size() > MANY, "risks", "refusal.tooManyLines", MANY)
                .refuseIf(disagreements.size() > MANY, "disagreements", "refusal.tooManyLines", MANY);
        texts.checkLengths(refusals);
        persons.forEach(note -> refusals.limit(note.text(), "person." + note.person(), Refusals.TEXT));
        factors.forEach(factor -> refusals.limit(
                factor.text(), factor.kind() == Factor.Kind.RISK ? "risks" : "protective", Refusals.TEXT));
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
        checkFactors(refusals, Factor.Kind.RISK, "risks");
        checkFactors(refusals, Factor.Kind.PROTECTIVE, "protective");
        IntStream.range(0, disagreements.size())
                .forEach(i -> refusals.refuseIf(
                        disagreements.get(i).who().isBlank()
                                || disagreements.get(i).about().isBlank(),
                        "disagreements",
                        "refusal.disagreementIncomplete",
                        i + 1));
        return refusals;
    }

    private void checkFactors(Refusals refusals, Factor.Kind kind, String field) {
        List<Factor> ofKind =
                factors.stream().filter(factor -> factor.kind() == kind).toList();
        IntStream.range(0, ofKind.size())
                .forEach(i -> refusals.refuseIf(!isComplete(ofKind.get(i)), field, "refusal.factorIncomplete", i + 1));
    }

    private static boolean isComplete(Factor factor) {
        return !factor.text().isBlank() && factor.source() != null && factor.nature() != null;
    }
}
