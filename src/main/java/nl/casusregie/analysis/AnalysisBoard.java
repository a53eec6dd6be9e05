package nl.casusregie.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Label;
import nl.casusregie.access.Permit;
import nl.casusregie.access.Relation;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board on which the partners put together what they know, block by block (domain.md 2.6). */
@Service
@Transactional
public class AnalysisBoard {

    /** The refusal of what was written over an older state of the card. */
    public static final String CHANGED_MEANWHILE = "refusal.cardChangedMeanwhile";

    /** The refusals of a move that the card has to say more for. */
    public static final Set<String> SAY_MORE = Set.of("refusal.cardNeedsInfluence", "refusal.cardNeedsDomain");

    /** More cards than this nobody reads together. */
    private static final int MANY = 300;

    private static final Set<Relation> LEADING =
            EnumSet.of(Relation.COORDINATOR, Relation.LEAD, Relation.FIXED_FACE, Relation.SYSTEM);

    private final AnalysisCards cards;
    private final BoardRounds rounds;
    private final Households households;
    private final Directory directory;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Clock clock;

    AnalysisBoard(
            AnalysisCards cards,
            BoardRounds rounds,
            Households households,
            Directory directory,
            CaseAccess access,
            Timeline timeline,
            Clock clock) {
        this.cards = cards;
        this.rounds = rounds;
        this.households = households;
        this.directory = directory;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The board that is being worked on, as far as whoever looks may read it. */
    public BoardView current(CaseId caseId) {
        return read(caseId, access.enter(CaseAction.SEE_CONTENT, caseId), rounds.current(caseId));
    }

    /** The board of a round; of a settled one as it was settled. */
    public BoardView ofRound(CaseId caseId, int round) {
        return read(caseId, access.enter(CaseAction.SEE_CONTENT, caseId), round);
    }

    /** Whoever may not read a card as it is in one round does not read it in any. */
    private BoardView read(CaseId caseId, Permit permit, int round) {
        List<AnalysisCard> all = cards.findByCaseIdOrderByAddedAtAscIdAsc(caseId.value());
        Set<UUID> hidden = all.stream()
                .filter(card -> !permit.sees(card.protection()))
                .map(AnalysisCard::originId)
                .collect(Collectors.toSet());
        return new BoardView(
                round,
                all.stream()
                        .filter(card -> card.round() == round && !hidden.contains(card.originId()))
                        .map(AnalysisCard::asView)
                        .toList(),
                directory.partners(access.regionOf(caseId)));
    }

    /** Puts a card on the board. */
    public Outcome<UUID> add(CaseId caseId, CardForm form, Label label) {
        Permit permit = access.enter(CaseAction.CHANGE_BOARD, caseId);
        rounds.lock(caseId);
        int round = rounds.current(caseId);
        return check(caseId, form)
                .refuseIf(cards.countByCaseIdAndRound(caseId.value(), round) >= MANY, "", "refusal.boardFull", MANY)
                .orElseDo(() -> {
                    AnalysisCard added =
                            cards.save(new AnalysisCard(caseId, round, form, label, permit.actor(), clock.instant()));
                    tell(caseId, "timeline.analysisCardAdded", "", added);
                    return added.id();
                });
    }

    /** Changes a card; {@code shown} is what whoever changes it had before them. */
    public Outcome<UUID> change(CaseId caseId, UUID id, CardForm shown, CardForm form) {
        Permit permit = access.enter(CaseAction.CHANGE_BOARD, caseId, id);
        AnalysisCard card = visible(caseId, id, permit);
        return check(caseId, form)
                .refuseIf(isSettled(caseId, card), "", "refusal.boardSettled")
                .refuseIf(!card.form().equals(shown), "", CHANGED_MEANWHILE, card.changedBy())
                .orElseDo(() -> {
                    card.change(form, permit.actor());
                    tell(caseId, "timeline.analysisCardChanged", "", card);
                    return id;
                });
    }

    /** Puts a card in another block; refused where the other block asks for more than the card says. */
    public Outcome<UUID> move(CaseId caseId, UUID id, Block to) {
        Permit permit = access.enter(CaseAction.CHANGE_BOARD, caseId, id);
        AnalysisCard card = visible(caseId, id, permit);
        CardForm moved = card.form().in(to);
        List<String> more = check(caseId, moved).list().stream()
                .map(refusal -> refusal.key())
                .filter(SAY_MORE::contains)
                .toList();
        Refusals refusals = new Refusals().refuseIf(isSettled(caseId, card), "", "refusal.boardSettled");
        more.forEach(key -> refusals.refuseIf(true, "block", key));
        return refusals.orElseDo(() -> {
            card.change(moved, permit.actor());
            return id;
        });
    }

    /** Takes a card away, with the reason; what another organisation brought in only by whoever leads the case. */
    public Outcome<UUID> remove(CaseId caseId, UUID id, String reason) {
        Permit permit = access.enter(CaseAction.CHANGE_BOARD, caseId, id);
        AnalysisCard card = visible(caseId, id, permit);
        return new Refusals()
                .requireText(reason, "reason", Refusals.TEXT)
                .refuseIf(isSettled(caseId, card), "", "refusal.boardSettled")
                .refuseIf(!mayRemove(permit, card), "", "refusal.onlySourceOrLeadRemoves")
                .orElseDo(() -> {
                    tell(caseId, "timeline.analysisCardRemoved", reason.strip(), card);
                    cards.delete(card);
                    return id;
                });
    }

    private static boolean mayRemove(Permit permit, AnalysisCard card) {
        return LEADING.contains(permit.rule())
                || permit.actor()
                        .organisation()
                        .value()
                        .equals(card.protection().sourceId());
    }

    private AnalysisCard visible(CaseId caseId, UUID id, Permit permit) {
        rounds.lock(caseId);
        return cards.findByIdAndCaseId(id, caseId.value())
                .filter(card ->
                        cards.findByOriginId(card.originId()).stream().allMatch(each -> permit.sees(each.protection())))
                .orElseThrow(CaseNotVisible::new);
    }

    private boolean isSettled(CaseId caseId, AnalysisCard card) {
        return card.round() < rounds.current(caseId);
    }

    /** Sources are partners of the region and people are of the household; anything else was not chosen on a screen. */
    private Refusals check(CaseId caseId, CardForm form) {
        Set<UUID> household =
                households.ids(caseId).stream().map(PersonId::value).collect(Collectors.toSet());
        boolean knownSource = form.sourceId() == null
                || directory.partners(access.regionOf(caseId)).stream()
                        .anyMatch(partner -> partner.id().value().equals(form.sourceId()));
        if (!knownSource || !household.containsAll(form.persons())) {
            throw new CaseNotVisible();
        }
        return form.check(LocalDate.now(clock));
    }

    private void tell(CaseId caseId, String key, String detail, AnalysisCard card) {
        timeline.add(caseId, key, detail, card.id(), card.protection());
    }
}
