package nl.casusregie.household.ui;

import java.util.ArrayList;
import java.util.List;
import nl.casusregie.household.SafeContactForm;
import nl.casusregie.household.StayForm;
import nl.casusregie.household.TieForm;
import nl.casusregie.household.TieRecord;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.Texts;

/** Says in words how people are related, where they stay and how they can be reached. */
final class FamilyWords {

    private FamilyWords() {}

    /** "Samira is ouder van Amina". */
    static String tie(TieRecord tie, PersonNames names) {
        return Texts.of(
                "household.tie.sentence",
                names.of(tie.one()),
                Texts.of(tie.kind().key()),
                names.of(tie.other()));
    }

    /** "sinds 2012 · met gezag · om het weekend". */
    static String details(TieForm form) {
        List<String> parts = new ArrayList<>();
        period(form.since(), form.until(), parts);
        if (form.authority() != Known.UNKNOWN) {
            parts.add(Texts.of("household.tie.authority." + form.authority().name()));
        }
        if (!form.arrangement().isBlank()) {
            parts.add(form.arrangement());
        }
        return String.join(" · ", parts);
    }

    /** "vrouwenopvang · sinds maart 2026 · om het weekend". */
    static String stay(StayForm form) {
        List<String> parts = new ArrayList<>();
        if (form.kind() != null) {
            parts.add(Texts.of(form.kind().key()));
        }
        if (!form.days().isBlank()) {
            parts.add(form.days());
        }
        period(form.since(), form.until(), parts);
        return String.join(" · ", parts);
    }

    private static void period(PartialDate since, PartialDate until, List<String> parts) {
        if (!since.isUnknown() && !until.isUnknown()) {
            parts.add(Texts.of("household.period", DateTexts.partial(since), DateTexts.partial(until)));
        } else if (!since.isUnknown()) {
            parts.add(Texts.of("household.since", DateTexts.partial(since)));
        } else if (!until.isUnknown()) {
            parts.add(Texts.of("household.until", DateTexts.partial(until)));
        }
    }

    /** What must not be done, first; only what somebody agreed to is safe. */
    static String rules(SafeContactForm form) {
        List<String> never = new ArrayList<>();
        List<String> allowed = new ArrayList<>();
        sort(form.voicemail(), "household.contact.voicemail", never, allowed);
        sort(form.textMessage(), "household.contact.textMessage", never, allowed);
        sort(form.mail(), "household.contact.mail", never, allowed);
        sort(form.post(), "household.contact.post", never, allowed);
        List<String> parts = new ArrayList<>();
        if (!never.isEmpty()) {
            parts.add(Texts.of("household.contact.not", String.join(", ", never)));
        }
        if (!allowed.isEmpty()) {
            parts.add(Texts.of("household.contact.may", String.join(", ", allowed)));
        }
        return String.join(" ", parts);
    }

    private static void sort(Known answer, String key, List<String> never, List<String> allowed) {
        (answer == Known.YES ? allowed : never).add(Texts.of(key + ".short"));
    }
}
