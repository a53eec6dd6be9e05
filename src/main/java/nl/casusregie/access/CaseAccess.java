package nl.casusregie.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to a case. Every use case enters here first, in its own transaction: the answer and the rule behind it
 * are written to the audit trail in that transaction, so what is not recorded is not shown and does not happen.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseAccess {

    private final CaseScopes scopes;
    private final Relations relations;
    private final AccessMatrix matrix;
    private final Sharings sharings;
    private final Organisations organisations;
    private final AccessTrail trail;

    CaseAccess(
            CaseScopes scopes,
            Relations relations,
            AccessMatrix matrix,
            Sharings sharings,
            Organisations organisations,
            AccessTrail trail) {
        this.scopes = scopes;
        this.relations = relations;
        this.matrix = matrix;
        this.sharings = sharings;
        this.organisations = organisations;
        this.trail = trail;
    }

    /** Makes a new case known, so that rules can be asked about it. */
    public void register(CaseId caseId, String regionCode, UserId applicant) {
        scopes.saveAndFlush(new CaseScope(caseId, regionCode, applicant));
        trail.happened(AccessEvent.CASE_OPENED, caseId, null, "");
    }

    /**
     * Enters the case to do something with the whole of it.
     *
     * @throws CaseNotVisible when no rule allows it, or the case does not exist
     */
    public Permit enter(CaseAction action, CaseId caseId) {
        return enter(action, caseId, null);
    }

    /**
     * Enters the case to do something with one subject of it: a person, a request, a report.
     *
     * @throws CaseNotVisible when no rule allows it, or the case does not exist
     */
    public Permit enter(CaseAction action, CaseId caseId, @Nullable UUID subject) {
        Actor actor = Actors.current();
        Optional<Looking> look = action.isRead() ? Looking.of(actor, caseId) : Optional.empty();
        Set<Relation> standing = look.map(now -> now.standing(subject, () -> relations.of(actor, caseId, subject)))
                .orElseGet(() -> relations.of(actor, caseId, subject));
        Decision decision = decide(action, actor, standing);
        if (!decision.allowed()) {
            trail.refused(actor, action, caseId, subject);
            throw CaseNotVisible.onRecord();
        }
        Reading reading = look.map(now -> now.reading(standing, () -> reading(actor, caseId, standing)))
                .orElseGet(() -> reading(actor, caseId, standing));
        Permit permit = new Permit(actor, action, caseId, decision, reading);
        trail.allowed(permit, subject);
        return permit;
    }

    /** By the matrix, and for a BSN also by the ground that the organisation of whoever acts has for it. */
    Decision decide(CaseAction action, Actor actor, Set<Relation> standing) {
        Decision decision = matrix.decide(action, standing);
        return decision.allowed() && action.needsBsnGround() && !hasBsnGround(actor)
                ? Decision.refuse(action + ":NO_BSN_GROUND")
                : decision;
    }

    private boolean hasBsnGround(Actor actor) {
        return organisations
                .findById(actor.organisation().value())
                .map(Organisation::bsnGround)
                .isPresent();
    }

    /** Whoever reads by being in the team or asked reads only what there is a ground for to share with their organisation. */
    private Reading reading(Actor actor, CaseId caseId, Set<Relation> standing) {
        Set<Relation> byGround = standing.stream().filter(Relation::needsGround).collect(Collectors.toSet());
        Set<Relation> otherwise =
                standing.stream().filter(each -> !each.needsGround()).collect(Collectors.toSet());
        Map<Label, Reach> reaches = matrix.reaches(otherwise);
        if (!byGround.isEmpty()) {
            Set<Label> held = sharings.held(caseId, actor.organisation());
            matrix.reaches(byGround)
                    .forEach((label, reach) -> reaches.merge(
                            label, held.contains(label) ? reach : Reach.narrower(reach, Reach.SOURCE), Reach::wider));
        }
        return new Reading(actor.organisation().value(), reaches);
    }

    /** Whether the action would be allowed, to show or hide its button; gives no leave and records nothing. */
    @Transactional
    public boolean may(CaseAction action, CaseId caseId) {
        return decide(action, Actors.current(), relationsOfMe(caseId)).allowed();
    }

    /** How whoever is signed in stands towards the case, for the sentence "why may I see this". */
    @Transactional
    public Set<Relation> relationsOfMe(CaseId caseId) {
        Actor me = Actors.current();
        return Looking.of(me, caseId)
                .map(now -> now.standing(null, () -> relations.of(me, caseId, null)))
                .orElseGet(() -> relations.of(me, caseId, null));
    }

    /** Puts a page of the case together in one transaction: how I stand towards it is asked once, every read is recorded. */
    @Transactional
    public <T> T lookingAt(CaseId caseId, Supplier<T> work) {
        return trail.together(caseId, () -> Looking.at(caseId, Actors.current(), work));
    }

    @Transactional
    public String regionOf(CaseId caseId) {
        return scope(caseId).regionCode();
    }

    @Transactional
    public UserId applicantOf(CaseId caseId) {
        return scope(caseId).applicant();
    }

    private CaseScope scope(CaseId caseId) {
        return scopes.findById(caseId.value()).orElseThrow(CaseNotVisible::new);
    }
}
