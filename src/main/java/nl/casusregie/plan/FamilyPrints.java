package nl.casusregie.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Partner;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.plan.PrintStop.Why;
import nl.casusregie.plan.PrintWish.LeftOut;
import nl.casusregie.print.Paper;
import nl.casusregie.print.PdfPrinter;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the plan to the people it is about. Before anything leaves the screen it is looked over for who reads it; what is found
 * stops it (features.md 4.22), and every paper is on record.
 */
@Service
@Transactional
public class FamilyPrints {

    private final PlanBook book;
    private final Households households;
    private final Directory directory;
    private final PrintGuard guard;
    private final PdfPrinter printer;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Clock clock;

    FamilyPrints(
            PlanBook book,
            Households households,
            Directory directory,
            PrintGuard guard,
            PdfPrinter printer,
            CaseAccess access,
            Timeline timeline,
            Clock clock) {
        this.book = book;
        this.households = households;
        this.directory = directory;
        this.guard = guard;
        this.printer = printer;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * The paper as it would be, and what stops it; it may go when nothing does.
     *
     * @param lettersMissing what a PDF of it would not show; the page does
     */
    public record Looked(Paper paper, List<PrintStop> stops, String lettersMissing) {}

    /** A paper that may go: the PDF, or nothing when the browser prints the page. The name of the file says nothing of anybody. */
    public record Printed(Paper paper, byte[] pdf, String fileName) {}

    /** Looks the paper over for these readers, before anybody asks for it. */
    public Outcome<Looked> look(CaseId caseId, PrintWish wish) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return check(caseId, permit, wish);
    }

    /** What was agreed for direct safety, to begin a card with. */
    public String forCard(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return plan(caseId, permit).stream()
                .flatMap(plan -> plan.content().arrangements().stream())
                .filter(Arrangement::direct)
                .map(Arrangement::what)
                .collect(Collectors.joining("\n"));
    }

    /** Makes the paper and writes that on record; refused as long as anything on it may not be there. */
    public Outcome<Printed> print(CaseId caseId, PrintWish wish) {
        UUID reader =
                wish.readers().size() == 1 ? wish.readers().iterator().next().value() : null;
        Permit permit = access.enter(CaseAction.PRINT_FOR_FAMILY, caseId, reader);
        Outcome<Looked> looked = check(caseId, permit, wish);
        if (!looked.isDone()) {
            return Outcome.refused(looked.reasons());
        }
        int stops = looked.value().stops().size();
        if (stops > 0) {
            return Outcome.refused(Refusal.of("refusal.printStopped", stops));
        }
        Paper paper = looked.value().paper();
        PlanView plan = plan(caseId, permit).orElseThrow();
        if (wish.kind() == PrintKind.PAGE) {
            return given(caseId, plan, wish, new Printed(paper, new byte[0], ""));
        }
        String missing = looked.value().lettersMissing();
        if (!missing.isEmpty()) {
            return Outcome.refused(Refusal.of("refusal.lettersNotInPdf", missing));
        }
        String name = new FamilyTexts(wish.language()).of("family.file." + wish.kind());
        return given(caseId, plan, wish, new Printed(paper, printer.print(paper), name + ".pdf"));
    }

    private Outcome<Looked> check(CaseId caseId, Permit permit, PrintWish wish) {
        PlanView plan = plan(caseId, permit).orElse(null);
        boolean strangers = !households.ids(caseId).containsAll(wish.readers());
        Refusals refusals = wish.check().refuseIf(strangers, "readers", "refusal.readerNeeded");
        if (plan == null) {
            return Outcome.refused(Refusal.of("refusal.noPlanToPrint"));
        }
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        Looked looked = look(caseId, plan, wish);
        boolean tooFull = wish.isCard() && printer.pages(printer.print(looked.paper())) > 1;
        return tooFull ? Outcome.refused(Refusal.at("agreed", "refusal.cardTooFull")) : Outcome.done(looked);
    }

    private Outcome<Printed> given(CaseId caseId, PlanView plan, PrintWish wish, Printed printed) {
        Map<PersonId, String> names = households.members(caseId).stream()
                .filter(member -> wish.readers().contains(member.id()))
                .collect(Collectors.toMap(Member::id, Member::name));
        Stream<String> who = names.values().stream().sorted();
        Stream<String> why = wish.leftOut().stream().map(LeftOut::reason);
        timeline.add(
                caseId,
                "timeline.planPrinted." + wish.kind(),
                who.collect(Collectors.joining(", "))
                        + why.map(each -> "\n" + each.strip()).collect(Collectors.joining()),
                plan.id(),
                plan.protection());
        return Outcome.done(printed);
    }

    private Optional<PlanView> plan(CaseId caseId, Permit permit) {
        return book.agreed(caseId)
                .filter(plan -> permit.sees(plan.protection()))
                .map(Plan::view);
    }

    private Looked look(CaseId caseId, PlanView plan, PrintWish wish) {
        Map<UserId, Colleague> helpers = directory.colleagues(plan.content().actions().stream()
                .filter(action -> action.ownerId() != null)
                .map(action -> new UserId(action.ownerId()))
                .toList());
        FamilyPaper family = new FamilyPaper(plan, helpers, wish.language());
        Paper whole = wish.isCard()
                ? family.card(wish.card())
                : family.whole(LocalDate.now(clock)).sized(wish.kind().size());
        Paper paper = without(whole, wish.leftOut());
        boolean hidden = wish.readers().stream()
                .anyMatch(reader -> plan.protection().notTo().contains(reader.value()));
        List<PrintStop> stops = hidden
                ? List.of(new PrintStop(paper.title(), "", Why.NOT_TO))
                : guard.look(caseId, paper, wish.readers(), known(caseId, helpers));
        return new Looked(paper, stops, printer.missingLetters(paper));
    }

    private static Paper without(Paper paper, List<LeftOut> leftOut) {
        return paper.change(text -> {
            String left = text;
            for (LeftOut each : leftOut) {
                left = each.passage().isBlank() ? left : left.replace(each.passage(), "");
            }
            return left;
        });
    }

    /** Names that tell nobody at home anything new. */
    private Set<String> known(CaseId caseId, Map<UserId, Colleague> helpers) {
        Stream<String> home = households.members(caseId).stream().map(Member::name);
        Stream<String> help = helpers.values().stream().map(Colleague::name);
        Stream<String> partners =
                directory.partners(access.regionOf(caseId)).stream().map(Partner::name);
        return Stream.of(home, help, partners).flatMap(each -> each).collect(Collectors.toSet());
    }
}
