package nl.casusregie.household.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.household.Member;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.Texts;

/** The names of the people of one household, for sentences and choices. */
final class PersonNames {

    private final Map<PersonId, String> names = new LinkedHashMap<>();

    PersonNames(List<Member> members) {
        members.forEach(member ->
                names.put(member.id(), member.name().isEmpty() ? Texts.of("household.nameless") : member.name()));
    }

    String of(PersonId id) {
        return names.getOrDefault(id, Texts.of("household.nameless"));
    }

    List<PersonId> all() {
        return List.copyOf(names.keySet());
    }
}
