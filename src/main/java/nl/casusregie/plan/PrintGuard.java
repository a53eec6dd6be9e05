package nl.casusregie.plan;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casusregie.casefile.NotToFacts;
import nl.casusregie.household.KeptOffPaper;
import nl.casusregie.household.KeptOffPaper.Kept;
import nl.casusregie.household.KeptOffPaper.Kind;
import nl.casusregie.plan.PrintStop.Why;
import nl.casusregie.print.Block;
import nl.casusregie.print.Paper;
import nl.casusregie.print.Part;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Looks over a paper before anybody gets it: no shielded address, no safe number of somebody else, no fact that a reader must not
 * learn (domain.md 6.5). What it finds stops the paper; there is no way past it but leaving the passage out.
 */
@Component
class PrintGuard {

    private static final int LAST_DIGITS = 9;

    private final KeptOffPaper keptOff;
    private final NotToFacts notTo;

    PrintGuard(KeptOffPaper keptOff, NotToFacts notTo) {
        this.keptOff = keptOff;
        this.notTo = notTo;
    }

    /** A passage of the paper and the heading over it. */
    private record Passage(String heading, String text) {}

    /** Something that may not be on it, and how one sees that it is. */
    private record Trap(Why why, Predicate<String> in) {}

    List<PrintStop> look(CaseId caseId, Paper paper, Set<PersonId> readers, Set<String> knownNames) {
        List<Trap> traps = traps(caseId, readers, knownNames);
        List<Passage> passages = passages(paper);
        Set<PrintStop> found = new LinkedHashSet<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage here = passages.get(i);
            Passage next = i + 1 < passages.size() ? passages.get(i + 1) : new Passage("", "");
            for (Trap trap : traps) {
                if (trap.in().test(here.text())) {
                    found.add(stop(here, trap));
                } else if (!trap.in().test(next.text()) && trap.in().test(here.text() + " " + next.text())) {
                    // Cut in two, it can still be read.
                    found.add(stop(here, trap));
                    found.add(stop(next, trap));
                }
            }
        }
        return List.copyOf(found);
    }

    private static PrintStop stop(Passage passage, Trap trap) {
        return new PrintStop(passage.heading(), passage.text(), trap.why());
    }

    private List<Trap> traps(CaseId caseId, Set<PersonId> readers, Set<String> knownNames) {
        Set<String> known = knownNames.stream()
                .flatMap(name -> PlainLetters.words(name).stream())
                .collect(Collectors.toSet());
        Stream<Trap> kept = keptOff.of(caseId).stream()
                .filter(each -> each.kind() == Kind.SHIELDED_ADDRESS || !isOfOnlyReader(each, readers))
                .map(PrintGuard::trap);
        Stream<Trap> facts = notTo.of(caseId, readers).stream()
                .map(fact -> new FactTrace(fact, known))
                .map(fact -> new Trap(Why.NOT_TO, fact::isIn));
        return Stream.concat(kept, facts).toList();
    }

    private static boolean isOfOnlyReader(Kept number, Set<PersonId> readers) {
        return readers.stream().allMatch(reader -> reader.equals(number.whose()));
    }

    private static Trap trap(Kept kept) {
        if (kept.kind() == Kind.SHIELDED_ADDRESS) {
            AddressTrace address = new AddressTrace(kept.text());
            return new Trap(Why.SHIELDED_ADDRESS, address::isIn);
        }
        String digits = PlainLetters.digits(kept.text());
        String number = digits.substring(Math.max(0, digits.length() - LAST_DIGITS));
        return new Trap(Why.SAFE_NUMBER, text -> PlainLetters.digits(text).contains(number));
    }

    private static List<Passage> passages(Paper paper) {
        List<Passage> passages = new ArrayList<>();
        for (Part part : paper.parts()) {
            for (Block block : part.blocks()) {
                sentences(block.text(), paper.language())
                        .forEach(text -> passages.add(new Passage(part.heading(), text)));
                block.facts().stream()
                        .flatMap(fact -> sentences(fact.value(), paper.language()).stream())
                        .forEach(text -> passages.add(new Passage(part.heading(), text)));
            }
        }
        return passages;
    }

    private static List<String> sentences(String text, Locale language) {
        BreakIterator ends = BreakIterator.getSentenceInstance(language);
        ends.setText(text);
        List<String> sentences = new ArrayList<>();
        int from = ends.first();
        for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            String sentence = text.substring(from, to).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            from = to;
        }
        return sentences;
    }
}
