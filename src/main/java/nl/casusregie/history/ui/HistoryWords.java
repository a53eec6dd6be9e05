package nl.casusregie.history.ui;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casusregie.history.Happening;
import nl.casusregie.history.Part;
import nl.casusregie.household.Member;
import nl.casusregie.safety.IncidentView;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.Texts;

/** Says in words what happened, when and with whom. */
final class HistoryWords {

    private final Map<PersonId, Member> members = new LinkedHashMap<>();

    HistoryWords(List<Member> household) {
        household.forEach(member -> members.put(member.id(), member));
    }

    /** "Huisverbod", or the kinds of an incident. */
    static String what(Happening event) {
        IncidentView incident = event.incident();
        return incident == null
                ? Texts.of(java.util.Objects.requireNonNull(event.form().kind()).key())
                : Texts.of(
                        "history.incident",
                        incident.kinds().stream()
                                .map(kind -> Texts.of(kind.key()))
                                .collect(Collectors.joining(", ")));
    }

    /** "ongeveer maart 2019", "ma 2 nov 2026 tot do 12 nov 2026", "datum onbekend". */
    static String when(Happening event) {
        PartialDate begin = event.happened();
        if (begin.isUnknown()) {
            return Texts.of("history.when.unknown");
        }
        String from = DateTexts.partial(begin);
        String when = event.form().about() ? Texts.of("history.when.about", from) : from;
        if (!event.group().lasts()) {
            return when;
        }
        PartialDate end = event.form().until();
        return end.isUnknown()
                ? Texts.of("history.when.since", when)
                : Texts.of("history.when.period", when, DateTexts.partial(end));
    }

    /** "Amina (9 jaar, getuige)" for each, in the order of the household. */
    List<String> who(Happening event) {
        List<String> all = new ArrayList<>();
        members.forEach((id, member) -> {
            Part part = event.parts().get(id);
            if (part != null) {
                all.add(Texts.of("history.who", name(id), said(member, event, part)));
            }
        });
        return all;
    }

    String name(PersonId id) {
        Member member = members.get(id);
        return member == null || member.name().isEmpty() ? Texts.of("household.nameless") : member.name();
    }

    List<Member> household() {
        return List.copyOf(members.values());
    }

    private static String said(Member member, Happening event, Part part) {
        String role = Texts.of(part.key());
        return ageThen(member.data().birthDate(), event.happened())
                .map(age -> part == Part.CONCERNED ? age : Texts.of("history.who.age", age, role))
                .orElse(role);
    }

    /** How old somebody was then; about, when either date is only partly known. */
    static Optional<String> ageThen(PartialDate born, PartialDate happened) {
        Optional<LocalDate> first = happened.earliest();
        Optional<LocalDate> last = happened.latest();
        if (first.isEmpty() || last.isEmpty() || born.latest().isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> then = born.ageOn(first.get());
        boolean sure = then.isPresent() && then.equals(born.ageOn(last.get()));
        int age = Period.between(born.latest().get(), last.get()).getYears();
        if (age < 0) {
            return Optional.of(Texts.of("history.age.unborn"));
        }
        return Optional.of(Texts.of(sure ? "history.age" : "history.age.about", age));
    }

    /** All of it in one sentence, for whoever hears it. */
    String spoken(Happening event) {
        List<String> people = who(event);
        String said = Texts.of("history.spoken", what(event), when(event));
        return people.isEmpty() ? said : said + ", " + String.join(", ", people);
    }
}
