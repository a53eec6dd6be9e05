package nl.casusregie.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.household.Gender;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.household.TieForm;
import nl.casusregie.household.TieKind;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** A fictitious household and how far its case has come, as written in {@code demo/households.yml}. */
record Story(
        String name,
        int daysAgo,
        String applicant,
        Urgency urgency,
        Stage reach,
        List<StoryPerson> persons,
        @DefaultValue List<StoryTie> ties,
        String reason,
        String question,
        String help,
        int safety,
        boolean informed,
        @DefaultValue("") String notInformedReason,
        String partners,
        @DefaultValue("") String missing,
        @DefaultValue("") String advice,
        @DefaultValue("") String ownWords,
        @DefaultValue List<String> team,
        @DefaultValue("") String facts,
        @DefaultValue("") String worries,
        @DefaultValue("") String well,
        @DefaultValue("") String explanation,
        @DefaultValue("") String first,
        @DefaultValue("") String children,
        @DefaultValue List<StoryLine> bottomLines,
        @DefaultValue List<StoryGoal> goals,
        @DefaultValue List<StoryAction> actions,
        @Nullable StoryRequest request,
        @DefaultValue("") String evaluation) {

    /** How far the case has come. */
    enum Stage {
        INCOMPLETE,
        TRIAGE,
        NOT_ADMITTED,
        INFORMING,
        PREPARATION,
        PLAN,
        EXECUTION,
        SECOND_PLAN,
        AFTERCARE;

        boolean reaches(Stage other) {
            return compareTo(other) >= 0;
        }
    }

    /** Somebody of the household. */
    record StoryPerson(
            String given,
            @DefaultValue("") String prefix,
            String family,
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day,
            Gender gender,
            PlaceInHousehold place,
            boolean livesHere,
            @DefaultValue("") String address,
            boolean shielded,
            @DefaultValue("Nederlands") String language,
            boolean interpreter) {

        PersonData data() {
            return new PersonData(
                    given,
                    prefix,
                    family,
                    year,
                    month,
                    day,
                    gender,
                    place,
                    livesHere,
                    address,
                    shielded,
                    language,
                    interpreter);
        }
    }

    /** How two people are related, each by the given name. */
    record StoryTie(
            String one, TieKind is, String of, @Nullable Integer since, @DefaultValue("UNKNOWN") Known authority) {

        TieForm form(Function<String, PersonId> person) {
            TieForm form = TieForm.of(person.apply(one), is, person.apply(of)).withAuthority(authority);
            return since == null ? form : form.from(PartialDate.ofYear(since));
        }
    }

    /** A bottom line of the plan. */
    record StoryLine(String text, String consequence, String controller) {}

    /** A goal of the plan. */
    record StoryGoal(int phase, String text, String sign) {}

    /** An action of the plan. */
    record StoryAction(String text, String owner, int days) {}

    /** A request to specialists. */
    record StoryRequest(String organisation, String question, String background) {}

    LocalDate begins(LocalDate today) {
        return today.minusDays(daysAgo);
    }

    List<PersonData> household() {
        return persons.stream().map(StoryPerson::data).toList();
    }
}
