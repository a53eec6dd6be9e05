package nl.casusregie.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.keys.Sealed;
import nl.casusregie.keys.SealedLine;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One version of the plan of a case; guards the order draft, hearing, agreement. */
@Entity
@Table(name = "plan")
class Plan {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private int number;
    private int round;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private int phase;

    @Sealed
    private String why;

    @Sealed
    private String escalation;

    @Sealed
    private String familyVersion;

    private UUID draftedById;
    private String draftedBy;
    private Instant draftedAt;
    private @Nullable Instant agreedAt;
    private @Nullable LocalDate evaluatedOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false)
    @OrderBy("position")
    private List<BottomLineRow> bottomLines = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false)
    @OrderBy("position")
    private List<GoalRow> goals = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false)
    @OrderBy("position")
    private List<ArrangementRow> arrangements = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false)
    @OrderBy("position")
    private List<PlanActionRow> actions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false)
    @OrderBy("position")
    private List<HouseholdViewRow> views = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false)
    @OrderBy("position")
    private List<AgreementRow> agreements = new ArrayList<>();

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    /** Whoever may read the newest version before it reads this one, which goes on with its words. */
    Plan(CaseId caseId, @Nullable Plan before, PlanForm form, Actor author, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.protection = before == null ? Protection.begin(Label.GENERAL) : before.protection;
        this.number = before == null ? 1 : before.number + 1;
        fill(form, author, now);
    }

    /** Writes the draft; a plan that was objected to is a draft again. */
    void write(PlanForm form, Actor author, Instant now) {
        if (state == PlanState.AGREED || state == PlanState.SUPERSEDED) {
            throw new IllegalStateException("a plan that is " + state + " does not change; draft a new version");
        }
        fill(form, author, now);
    }

    private void fill(PlanForm form, Actor author, Instant now) {
        state = PlanState.DRAFT;
        phase = form.phase();
        why = form.why();
        escalation = form.escalation();
        familyVersion = form.familyVersion();
        SealedLine.write(bottomLines, form.bottomLines(), BottomLineRow::new);
        SealedLine.write(goals, form.goals(), GoalRow::new);
        SealedLine.write(arrangements, form.arrangements(), ArrangementRow::new);
        SealedLine.write(actions, form.actions(), PlanActionRow::new);
        draftedById = author.id().value();
        draftedBy = author.name();
        draftedAt = now;
    }

    PlanSafety safety() {
        return new PlanSafety(SealedLine.read(bottomLines), evaluatedOn);
    }

    /** Counts the states of this version from 1. */
    int revision() {
        return version + 1;
    }

    String draftedBy() {
        return draftedBy;
    }

    void finishDraft() {
        expect(PlanState.DRAFT);
        round++;
        views.clear();
        state = PlanState.HEARING;
    }

    void heard(List<HouseholdView> household) {
        expect(PlanState.HEARING);
        SealedLine.write(views, household, HouseholdViewRow::new);
        state = PlanState.AGREEING;
    }

    /** Takes the answer of an organisation; the plan stands with two, falls with one objection or when nobody is left to ask. */
    AgreementState answer(Actor by, boolean agrees, String objection, Set<OrganisationId> asked, Instant now) {
        expect(PlanState.AGREEING);
        Agreement given = new Agreement(
                round,
                by.organisation().value(),
                by.organisationName(),
                by.id().value(),
                by.name(),
                now,
                agrees,
                objection);
        SealedLine.add(agreements, given, AgreementRow::new);
        AgreementState outcome = AgreementState.of(lastRound(), asked);
        if (outcome == AgreementState.AGREED) {
            state = PlanState.AGREED;
            agreedAt = now;
        } else if (outcome == AgreementState.REFUSED) {
            state = PlanState.DRAFT;
        }
        return outcome;
    }

    /** Takes over how far bottom lines and actions were in the version that this one follows up, and retires that one. */
    void supersede(Plan earlier) {
        expect(PlanState.AGREED);
        Map<UUID, PlanAction> known =
                SealedLine.read(earlier.actions).stream().collect(Collectors.toMap(PlanAction::id, each -> each));
        SealedLine.change(actions, action -> {
            PlanAction before = known.get(action.id());
            return before == null ? action : action.asFarAs(before);
        });
        Map<UUID, BottomLineStatus> judged = SealedLine.read(earlier.bottomLines).stream()
                .collect(Collectors.toMap(BottomLine::id, BottomLine::status));
        judge(judged);
        earlier.state = PlanState.SUPERSEDED;
    }

    Optional<PlanAction> progress(UUID action, UnaryOperator<PlanAction> change) {
        expect(PlanState.AGREED);
        SealedLine.change(actions, each -> each.id().equals(action) ? change.apply(each) : each);
        return SealedLine.read(actions).stream()
                .filter(each -> each.id().equals(action))
                .findFirst();
    }

    void evaluated(Map<UUID, BottomLineStatus> judgements, int nextPhase, LocalDate today) {
        expect(PlanState.AGREED);
        judge(judgements);
        phase = nextPhase;
        evaluatedOn = today;
    }

    void judge(Map<UUID, BottomLineStatus> judgements) {
        SealedLine.change(bottomLines, line -> line.judged(judgements.getOrDefault(line.id(), line.status())));
    }

    private void expect(PlanState expected) {
        if (state != expected) {
            throw new IllegalStateException("the plan is " + state + ", not " + expected);
        }
    }

    private List<Agreement> lastRound() {
        return SealedLine.read(agreements).stream()
                .filter(answer -> answer.round() == round)
                .toList();
    }

    Optional<BottomLine> bottomLine(UUID line) {
        return SealedLine.read(bottomLines).stream()
                .filter(each -> each.id().equals(line))
                .findFirst();
    }

    PlanState state() {
        return state;
    }

    int number() {
        return number;
    }

    UUID id() {
        return id;
    }

    int phase() {
        return phase;
    }

    PlanForm content() {
        return new PlanForm(
                phase,
                why,
                SealedLine.read(bottomLines),
                SealedLine.read(goals),
                SealedLine.read(arrangements),
                SealedLine.read(actions),
                escalation,
                familyVersion);
    }

    PlanView view() {
        return new PlanView(
                id,
                number,
                state,
                content(),
                draftedBy,
                draftedAt,
                agreedAt,
                evaluatedOn,
                SealedLine.read(views),
                lastRound(),
                protection);
    }

    Protection protection() {
        return protection;
    }
}
