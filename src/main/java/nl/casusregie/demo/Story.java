package nl.casusregie.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casusregie.analysis.Block;
import nl.casusregie.analysis.CardForm;
import nl.casusregie.analysis.Influence;
import nl.casusregie.analysis.LifeDomain;
import nl.casusregie.analysis.Nature;
import nl.casusregie.analysis.Recognition;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.history.EventForm;
import nl.casusregie.history.EventKind;
import nl.casusregie.history.Part;
import nl.casusregie.household.Gender;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.household.TieForm;
import nl.casusregie.household.TieKind;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.voice.Answer;
import nl.casusregie.voice.ConsentForm;
import nl.casusregie.voice.StatementForm;
import nl.casusregie.voice.StatementKind;
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
        @DefaultValue List<StoryEvent> events,
        @DefaultValue List<StoryVoice> voices,
        @DefaultValue List<StoryConsent> consents,
        @DefaultValue List<StoryCard> cards,
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
        @DefaultValue("") String evaluation,
        @Nullable StoryAgain again) {

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

    /**
     * Something that happened before.
     *
     * @param when as far as known: "2019", "2019-03" or "2019-03-31"; empty when nobody knows
     * @param days instead of that: so many days before it is written down
     * @param lasts until so many days after it is written down, when that has a day
     * @param until as {@code when}, for what ended
     * @param who by given name
     */
    record StoryEvent(
            EventKind kind,
            @DefaultValue("") String when,
            @Nullable Integer days,
            boolean about,
            @DefaultValue("") String until,
            @Nullable Integer lasts,
            @DefaultValue Map<String, Part> who,
            @DefaultValue("") String organisation,
            String facts,
            String source,
            @DefaultValue("") String seenBy,
            @DefaultValue("UNKNOWN") Known children,
            @DefaultValue("") String injuries,
            @DefaultValue("") String result) {

        EventForm form(LocalDate today) {
            return new EventForm(
                    kind,
                    days == null ? partial(when) : PartialDate.of(today.minusDays(days)),
                    about,
                    lasts == null ? partial(until) : PartialDate.of(today.plusDays(lasts)),
                    organisation,
                    facts,
                    source,
                    seenBy,
                    children,
                    injuries,
                    result);
        }

        private static PartialDate partial(String text) {
            if (text.isEmpty()) {
                return PartialDate.UNKNOWN;
            }
            List<Integer> parts =
                    Arrays.stream(text.split("-")).map(Integer::valueOf).toList();
            return new PartialDate(
                    parts.get(0), parts.size() > 1 ? parts.get(1) : null, parts.size() > 2 ? parts.get(2) : null);
        }
    }

    /** What somebody said; who and whom not to tell by given name. */
    record StoryVoice(
            String who,
            String words,
            String with,
            @DefaultValue("") String how,
            @DefaultValue("") String told,
            @DefaultValue List<String> notTo) {

        StatementForm form(LocalDate today) {
            return new StatementForm(StatementKind.VOICE, today.minusDays(2), with, how, words, "", told);
        }
    }

    /**
     * What somebody was asked to agree to.
     *
     * @param again so many working days from the day of the demo it is asked again; without that as the region agreed
     */
    record StoryConsent(
            String who, String about, Answer own, @DefaultValue("NOT_ASKED") Answer parents, @Nullable Integer again) {

        ConsentForm form(LocalDate today, LocalDate realDay) {
            LocalDate reviewOn = again == null ? null : WorkingDays.plus(realDay, again);
            return new ConsentForm(about, today.minusDays(2), own, parents, null, "", reviewOn);
        }
    }

    /** A card of the board: who puts it there, of their own organisation; about whom by given name. */
    record StoryCard(
            String by,
            Block block,
            String text,
            @DefaultValue("FACT") Nature nature,
            @DefaultValue("NEITHER") Influence influence,
            @Nullable LifeDomain domain,
            @DefaultValue List<String> who,
            @DefaultValue("") String when,
            boolean about,
            @DefaultValue("NOT_ASKED") Recognition recognition) {

        CardForm form(OrganisationId source, Function<String, PersonId> person) {
            return new CardForm(
                    block,
                    text,
                    source.value(),
                    StoryEvent.partial(when),
                    about,
                    nature,
                    who.stream().map(name -> person.apply(name).value()).collect(Collectors.toSet()),
                    domain,
                    influence,
                    recognition);
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

    /**
     * What the partners see otherwise when they analyse again.
     *
     * @param why why the analysis is made anew
     * @param gone the text of a card that turned out to be wrong
     * @param goneBecause how that turned out
     */
    record StoryAgain(
            String why,
            String explanation,
            String first,
            String children,
            String gone,
            String goneBecause,
            @DefaultValue List<StoryCard> cards) {}

    LocalDate begins(LocalDate today) {
        return today.minusDays(daysAgo);
    }

    List<PersonData> household() {
        return persons.stream().map(StoryPerson::data).toList();
    }
}
