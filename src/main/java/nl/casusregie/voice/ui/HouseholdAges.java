package nl.casusregie.voice.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.casusregie.household.Member;
import nl.casusregie.household.TieRecord;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.voice.ConsentRule;

/** Who is who in the household for consent: by which rule, and who has authority. */
record HouseholdAges(List<Member> members, List<TieRecord> ties, LocalDate today) {

    ConsentRule rule(Member member) {
        return ConsentRule.of(member.data().birthDate(), today);
    }

    String name(Member member) {
        return member.name().isEmpty() ? Texts.of("household.nameless") : member.name();
    }

    /** Those with authority over this person, by name; empty when nobody is known. */
    String authority(Member member) {
        return ties.stream()
                .filter(tie -> tie.other().equals(member.id())
                        && tie.form().authority() == Known.YES
                        && !tie.form().isOver(today))
                .map(TieRecord::one)
                .distinct()
                .map(this::name)
                .collect(Collectors.joining(", "));
    }

    /** Whose answer decides, by the age and, where that is so, by authority. */
    String whoDecides(Member member) {
        ConsentRule rule = rule(member);
        String decides = Texts.of("voice.rule.why." + rule.name());
        if (!rule.asksParents()) {
            return decides;
        }
        String authority = authority(member);
        return decides + " "
                + (authority.isEmpty() ? Texts.of("voice.authority.unknown") : Texts.of("voice.authority", authority));
    }

    private String name(PersonId id) {
        return members.stream()
                .filter(member -> member.id().equals(id))
                .map(this::name)
                .findFirst()
                .orElse("");
    }
}
