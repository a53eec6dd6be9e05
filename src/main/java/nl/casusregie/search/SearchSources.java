package nl.casusregie.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that is searched: one source for each kind of item, in the order in which they are read. */
final class SearchSources {

    private static final String CONTENT = "array['SEE_CONTENT']";
    private static final String ORGANISATION = "(select o.name from organisation o where o.id = t.organisation_id)";
    private static final String APPLICATION = "array['SEE_APPLICATION']";

    /** A plan that is followed up: its lines are found with it, those of the plan that took its place by themselves. */
    private static final String FOLLOWED_UP = "SUPERSEDED";

    private static final LinesUnder PLAN = new LinesUnder(
            "plan",
            "plan_id",
            List.of(
                    "case_id",
                    "drafted_at",
                    "drafted_by",
                    "protection_label",
                    "protection_source",
                    "protection_audience"),
            FOLLOWED_UP);

    /** What other items of the timeline repeat is found there. */
    private static final String REPEATED = Stream.of(
                    "triage.%",
                    "application%",
                    "moreAsked",
                    "conference%",
                    "contribution%",
                    "analysis%",
                    "plan%",
                    "request%",
                    "specialist%",
                    "result%",
                    "evaluat%",
                    "measure%",
                    "scalingDown%",
                    "escalated.%",
                    "incident%",
                    "acute%",
                    "phase.NOT_ADMITTED")
            .map(key -> "'timeline." + key + "'")
            .collect(Collectors.joining(", ", "array[", "]"));

    static final List<SearchSource> ALL = List.of(
            new SearchSource(
                    SearchKind.CASE,
                    "case_file",
                    "id",
                    "t.opened_at",
                    "''",
                    "array['SEE_PROCESS']",
                    false,
                    List.of("number"),
                    List.of(),
                    "true",
                    null),
            new SearchSource(
                    SearchKind.PERSON,
                    "person",
                    "id",
                    "t.added_at",
                    "''",
                    "case when t.applied then array['SEE_APPLICATION', 'SEE_CONTENT'] else array['SEE_CONTENT'] end",
                    false,
                    List.of(),
                    List.of(
                            FurtherText.words(
                                    "concat_ws(' ', nullif(t.given_names, ''), nullif(t.prefix, ''), nullif(t.family_name, ''))"),
                            FurtherText.words("concat_ws('-', t.birth_day, t.birth_month, t.birth_year)")),
                    "true",
                    null),
            new SearchSource(
                    SearchKind.APPLICATION,
                    "application",
                    "case_id",
                    "t.submitted_at",
                    by("applicant_id"),
                    APPLICATION,
                    false,
                    List.of(
                            "reason",
                            "question",
                            "help_so_far",
                            "not_informed_reason",
                            "partners",
                            "missing",
                            "supplement"),
                    List.of(),
                    "true",
                    null),
            new SearchSource(
                    SearchKind.TRIAGE,
                    "triage_decision",
                    "id",
                    "t.decided_at",
                    by("decided_by_id"),
                    APPLICATION,
                    false,
                    List.of("motivation", "advice_text"),
                    List.of(FurtherText.lines("motivation", "triage_answer", "decision_id")),
                    "true",
                    null),
            content(
                    SearchKind.HEARING,
                    "hearing",
                    "recorded_at",
                    by("recorded_by_id"),
                    List.of("own_words", "exception_reason", "consent_note", "informed_how")),
            content(
                            SearchKind.CONFERENCE,
                            "conference",
                            "starts_at",
                            "''",
                            List.of("question", "summary", "weighing", "objections", "not_held_reason"))
                    .with(
                            FurtherText.lines("text", "conference_decision", "conference_id"),
                            FurtherText.lines("text", "conference_action_point", "conference_id")),
            content(
                            SearchKind.CONTRIBUTION,
                            "contribution",
                            "given_at",
                            ORGANISATION,
                            List.of("facts", "worries", "goes_well", "question"))
                    .with(FurtherText.words(ORGANISATION))
                    .only("t.given_at is not null"),
            content(
                            SearchKind.ANALYSIS,
                            "joint_analysis",
                            "settled_at",
                            by("saved_by_id"),
                            List.of(
                                    "why_it_continues",
                                    "what_must_change_first",
                                    "system_map",
                                    "timeline_summary",
                                    "triggers",
                                    "keeps_going",
                                    "ended_before",
                                    "intergenerational",
                                    "children",
                                    "life_domains",
                                    "legal_frame",
                                    "specialists_needed",
                                    "missing_contributions_reason"))
                    .with(
                            FurtherText.lines("text", "analysis_person", "analysis_id"),
                            FurtherText.lines("about", "analysis_disagreement", "analysis_id"))
                    .only("t.settled_at is not null"),
            // The same card of a later round says what holds now.
            content(SearchKind.CARD, "analysis_card", "added_at", "t.added_by_organisation", List.of("text"))
                    .only("not t.carried_on"),
            content(
                            SearchKind.PLAN,
                            "plan",
                            "drafted_at",
                            "t.drafted_by",
                            List.of("why", "escalation", "family_version"))
                    .with(
                            FurtherText.lines("requirement", "plan_bottom_line", "plan_id"),
                            FurtherText.lines("good_enough", "plan_goal", "plan_id"),
                            FurtherText.lines("title", "plan_action", "plan_id").when(FOLLOWED_UP),
                            FurtherText.lines("note", "plan_action", "plan_id").when(FOLLOWED_UP),
                            FurtherText.lines("what", "plan_arrangement", "plan_id")
                                    .when(FOLLOWED_UP),
                            FurtherText.lines("words", "plan_household_view", "plan_id")),
            lines(
                    SearchKind.ARRANGEMENT,
                    "plan_arrangement",
                    "t.drafted_by",
                    List.of("what", "who", "looked_after_by")),
            lines(SearchKind.ACTION, "plan_action", by("owner_id"), List.of("title", "note")),
            // Only what also the organisation that is asked may read; what it may not is in no row.
            content(
                            SearchKind.REQUEST,
                            "specialist_request",
                            "requested_at",
                            "t.requested_by",
                            List.of("question", "background", "safety", "answer", "result"))
                    .with(FurtherText.words(ORGANISATION)),
            content(SearchKind.EVALUATION, "evaluation", "recorded_at", "t.recorded_by", List.of("reason"))
                    .with(
                            FurtherText.lines("evidence", "evaluation_bottom_line", "evaluation_id"),
                            FurtherText.lines("note", "evaluation_goal", "evaluation_id"),
                            FurtherText.lines("own_words", "evaluation_experience", "evaluation_id")),
            content(SearchKind.ESCALATION, "escalation", "handled_at", "t.handled_by", List.of("question", "answer")),
            content(
                    SearchKind.SCALING_DOWN,
                    "scaling_down_answer",
                    "answered_at",
                    "t.organisation_name",
                    List.of("objection")),
            content(SearchKind.MEASUREMENT, "measurement", "recorded_at", "t.recorded_by", List.of("motivation"))
                    .with(FurtherText.lines("own_words", "measurement_experience", "measurement_id")),
            content(
                            SearchKind.ACUTE_REPORT,
                            "acute_report",
                            "reported_at",
                            "t.reported_by",
                            List.of("happening", "in_danger", "done_already"))
                    .with(FurtherText.lines("text", "acute_report_step", "report_id")),
            content(SearchKind.INCIDENT, "incident", "reported_at", "t.reported_by", List.of("facts", "motivation")),
            content(SearchKind.TASK, "free_task", "made_at", "t.made_by", List.of("title", "text", "result")),
            content(
                    SearchKind.EVENT,
                    "history_event",
                    "recorded_at",
                    "t.recorded_by",
                    List.of("organisation", "facts", "source", "seen_by", "injuries", "result")),
            content(
                    SearchKind.WORDS,
                    "person_statement",
                    "recorded_at",
                    "t.recorded_by",
                    List.of("words", "translation", "spoken_with", "how", "may_be_told", "answer")),
            content(SearchKind.CONSENT, "consent", "recorded_at", "t.recorded_by", List.of("about", "motivation")),
            content(
                    SearchKind.COMPLAINT,
                    "complaint",
                    "recorded_at",
                    "t.recorded_by",
                    List.of("text", "wants", "sent_to", "outcome")),
            // By its title: what stands in a file is sealed outside the database.
            content(SearchKind.DOCUMENT, "document", "added_at", "''", List.of("title"))
                    .only("t.taken_away_at is null"),
            content(SearchKind.TIMELINE, "timeline_entry", "at", "t.actor_name", List.of("detail"))
                    .only("t.item_id is null and not t.key like any(" + REPEATED + ")"));

    static SearchSource of(SearchKind kind) {
        return ALL.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private static SearchSource content(SearchKind kind, String table, String at, String source, List<String> texts) {
        return new SearchSource(kind, table, "id", "t." + at, source, CONTENT, true, texts, List.of(), "true", null);
    }

    /** Lines of the plan that holds or is in the making, each found by itself. */
    private static SearchSource lines(SearchKind kind, String table, String source, List<String> texts) {
        return new SearchSource(
                kind, table, "id", "t.drafted_at", source, CONTENT, true, texts, List.of(), "true", PLAN);
    }

    private static String by(String account) {
        return "coalesce((select a.name from account a where a.id = t." + account + "), '')";
    }

    private SearchSources() {}
}
