package nl.casusregie.voice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say themselves: their own words at any moment, what they say is wrong, the statement they want in the file. Nobody
 * takes such words away again: whoever said them has a right to them (Jeugdwet art. 7.3.8).
 */
@Service
@Transactional
public class Statements {

    private final StatementRepository statements;
    private final Households households;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Clock clock;

    Statements(
            StatementRepository statements, Households households, CaseAccess access, Timeline timeline, Clock clock) {
        this.statements = statements;
        this.households = households;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** By person, the newest first. */
    public Map<PersonId, List<StatementRecord>> all(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return statements.findByCaseIdOrderByRecordedAtDescIdAsc(caseId.value()).stream()
                .filter(statement -> permit.sees(statement.protection()))
                .map(Statement::asRecord)
                .collect(Collectors.groupingBy(StatementRecord::person));
    }

    /**
     * Adds what somebody said.
     *
     * @param notTo people of the household who must not learn it
     */
    public Outcome<UUID> add(CaseId caseId, PersonId person, StatementForm form, Label label, Set<PersonId> notTo) {
        Permit permit = access.enter(CaseAction.RECORD_VOICE, caseId, person.value());
        LocalDate today = LocalDate.now(clock);
        Map<PersonId, Member> members =
                households.members(caseId).stream().collect(Collectors.toMap(Member::id, member -> member));
        Member member = members.get(person);
        if (member == null || !members.keySet().containsAll(notTo)) {
            throw new CaseNotVisible();
        }
        boolean child = ConsentRule.of(member.data().birthDate(), today).isChild();
        return form.check(child, today)
                .refuseIf(notTo.contains(person), "notTo", "refusal.notToOneself")
                .orElseDo(() -> {
                    Statement added = statements.save(new Statement(
                            caseId,
                            person,
                            form,
                            label,
                            notTo.stream().map(PersonId::value).collect(Collectors.toSet()),
                            permit.actor(),
                            clock.instant()));
                    timeline.add(caseId, "timeline.voiceSaid." + form.kind(), "", added.id(), added.protection());
                    return added.id();
                });
    }

    /** Answers a correction: the file was changed, or why not. */
    public Outcome<UUID> answer(CaseId caseId, UUID id, @Nullable Boolean takenOver, String why) {
        Permit permit = access.enter(CaseAction.RECORD_VOICE, caseId, id);
        Statement statement = statements
                .findByIdAndCaseId(id, caseId.value())
                .filter(each -> permit.sees(each.protection()))
                .orElseThrow(CaseNotVisible::new);
        return new Refusals()
                .require(takenOver, "takenOver")
                .requireText(why, "why", Refusals.TEXT)
                .refuseIf(!statement.isOpenCorrection(), "", "refusal.correctionAnswered")
                .orElseDo(() -> {
                    statement.answer(Boolean.TRUE.equals(takenOver), why, permit.actor(), clock.instant());
                    timeline.add(caseId, "timeline.voiceCorrectionAnswered", why.strip(), id, statement.protection());
                    return id;
                });
    }
}
