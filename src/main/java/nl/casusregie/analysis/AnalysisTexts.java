package nl.casusregie.analysis;

import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Refusals;

/**
 * The blocks of the joint analysis that are written as text (domain.md 2.6, A–J).
 *
 * @param systemMap the people: household, ex-partners, family, who lives where, who has authority
 * @param timelineSummary what happened so far, what help was offered and what came of it
 * @param triggers what sets the violence off, and who does what then
 * @param keepsGoing what keeps the pattern going
 * @param endedBefore what ended earlier episodes
 * @param intergenerational what comes from earlier generations
 * @param children safety, development, school, relation with each parent, voice of the child
 * @param legalFrame voluntary or compulsory, running measures, criminal cases
 * @param whyItContinues the joint explanation
 * @param missingContributionsReason why one can conclude without what an invited organisation did not bring in
 */
@Embeddable
public record AnalysisTexts(
        @Sealed String systemMap,
        @Sealed String timelineSummary,
        @Sealed String triggers,
        @Sealed String keepsGoing,
        @Sealed String endedBefore,
        @Sealed String intergenerational,
        @Sealed String children,
        @Sealed String lifeDomains,
        @Sealed String legalFrame,
        @Sealed String whyItContinues,
        @Sealed String whatMustChangeFirst,
        @Sealed String specialistsNeeded,
        @Sealed String missingContributionsReason) {

    public static final AnalysisTexts EMPTY = of(field -> "");

    /** The blocks from what each field holds. */
    public static AnalysisTexts of(UnaryOperator<String> textOf) {
        return new AnalysisTexts(
                textOf.apply("systemMap"),
                textOf.apply("timelineSummary"),
                textOf.apply("triggers"),
                textOf.apply("keepsGoing"),
                textOf.apply("endedBefore"),
                textOf.apply("intergenerational"),
                textOf.apply("children"),
                textOf.apply("lifeDomains"),
                textOf.apply("legalFrame"),
                textOf.apply("whyItContinues"),
                textOf.apply("whatMustChangeFirst"),
                textOf.apply("specialistsNeeded"),
                textOf.apply("missingContributionsReason"));
    }

    /** Every block by the name of its field. */
    public Map<String, String> byField() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("systemMap", systemMap);
        texts.put("timelineSummary", timelineSummary);
        texts.put("triggers", triggers);
        texts.put("keepsGoing", keepsGoing);
        texts.put("endedBefore", endedBefore);
        texts.put("intergenerational", intergenerational);
        texts.put("children", children);
        texts.put("lifeDomains", lifeDomains);
        texts.put("legalFrame", legalFrame);
        texts.put("whyItContinues", whyItContinues);
        texts.put("whatMustChangeFirst", whatMustChangeFirst);
        texts.put("specialistsNeeded", specialistsNeeded);
        texts.put("missingContributionsReason", missingContributionsReason);
        return texts;
    }

    /** The reason belongs to one round only. */
    AnalysisTexts forNextRound() {
        Map<String, String> texts = byField();
        texts.put("missingContributionsReason", "");
        return of(field -> texts.getOrDefault(field, ""));
    }

    void checkLengths(Refusals refusals) {
        byField().forEach((field, text) -> refusals.limit(text, field, Refusals.TEXT));
    }
}
