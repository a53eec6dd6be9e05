package nl.casusregie.oversight.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casusregie.oversight.Look;
import nl.casusregie.shell.ui.Texts;

/** A look in plain words: "Samira Bakker (casusregisseur, Wijkteam) bekeek de gegevens van gezinsleden." */
final class LookWords {

    private static final Set<String> PARTS = Set.of(
            "household",
            "casefile",
            "signal",
            "triage",
            "conference",
            "analysis",
            "plan",
            "network",
            "safety",
            "evaluation",
            "inbox",
            "progress",
            "notification",
            "workflow",
            "oversight");

    private static final Set<String> RULES = Set.of(
            "COORDINATOR",
            "LEAD",
            "FIXED_FACE",
            "TEAM",
            "APPLICANT",
            "ADDRESSED",
            "PROCESS_VIEWER",
            "GRANTED",
            "EMERGENCY",
            "SYSTEM",
            "PRIVACY_OFFICER");

    private LookWords() {}

    static String who(Look look) {
        String roles = Arrays.stream(look.roles().split(" "))
                .filter(role -> role.contains("@"))
                .map(role -> Texts.of("role." + role.substring(0, role.indexOf('@'))))
                .distinct()
                .collect(Collectors.joining(", "));
        return roles.isEmpty()
                ? look.organisationName()
                : Texts.of("oversight.look.who", look.organisationName(), roles);
    }

    static String what(Look look) {
        if (look.refused()) {
            return Texts.of("oversight.look.refused");
        }
        String parts = look.parts().stream()
                .map(part -> orOther("oversight.part.", part, PARTS))
                .distinct()
                .collect(Collectors.joining("; "));
        return parts.isEmpty()
                ? Texts.of("oversight.did." + look.kind().name())
                : Texts.of(
                        "oversight.look.what",
                        Texts.of("oversight.did." + look.kind().name()),
                        parts);
    }

    static String why(Look look) {
        List<String> rules = look.rules().stream()
                .filter(rule -> !rule.equals("NONE") && !rule.equals("OWN_WORK"))
                .map(rule -> orOther("oversight.rule.", rule, RULES))
                .toList();
        return rules.isEmpty() ? "" : Texts.of("oversight.look.why", String.join(", ", rules));
    }

    /** A part or a rule that came later than these texts is still said, in general words. */
    private static String orOther(String prefix, String name, Set<String> known) {
        return Texts.of(prefix + (known.contains(name) ? name : "other"));
    }
}
