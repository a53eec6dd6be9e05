package nl.casusregie.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.casusregie.access.Colleague;
import nl.casusregie.plan.PrintWish.CardText;
import nl.casusregie.print.Block;
import nl.casusregie.print.Fact;
import nl.casusregie.print.Paper;
import nl.casusregie.print.PaperSize;
import nl.casusregie.print.Part;
import nl.casusregie.shared.UserId;
import nl.casusregie.shared.WorkingDays;

/**
 * The same plan in the words of the family (domain.md 2.7): what is meant for them and nothing that professionals keep among each
 * other. The unsafe situation, the goals, the escalation, notes and objections are not on it.
 */
class FamilyPaper {

    private final PlanView plan;
    private final Map<UserId, Colleague> helpers;
    private final FamilyTexts texts;
    private final Locale language;

    FamilyPaper(PlanView plan, Map<UserId, Colleague> helpers, Locale language) {
        this.plan = plan;
        this.helpers = helpers;
        this.language = language;
        this.texts = new FamilyTexts(language);
    }

    Paper whole(LocalDate today) {
        List<Part> parts = new ArrayList<>();
        parts.add(part("family.about", List.of(Block.text(plan.content().familyVersion()))));
        parts.add(part(
                "family.always",
                plan.content().bottomLines().stream().map(this::bottomLine).toList()));
        parts.add(part(
                "family.arrangements",
                plan.content().arrangements().stream().map(this::arrangement).toList()));
        parts.add(part(
                "family.help",
                plan.content().actions().stream()
                        .filter(action -> action.visibleToFamily() && action.status() != ActionStatus.DROPPED)
                        .map(this::action)
                        .toList()));
        parts.add(part("family.when", moments(today)));
        parts.add(part("family.who", agreed()));
        return new Paper(texts.of("family.title"), language, PaperSize.NORMAL, parts).change(text -> text);
    }

    /** Nothing on it says what it is; each line is its own. */
    Paper card(CardText card) {
        return new Paper(
                        texts.of("family.card.title"),
                        language,
                        PaperSize.POCKET,
                        List.of(
                                part("family.card.call", lines(card.call())),
                                part("family.card.go", lines(card.go())),
                                part("family.card.agreed", lines(card.agreed()))))
                .change(text -> text);
    }

    private static List<Block> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Block::item)
                .toList();
    }

    private Part part(String headingKey, List<Block> blocks) {
        return new Part(texts.of(headingKey), blocks);
    }

    private Block bottomLine(BottomLine line) {
        LocalDate checkOn = line.checkOn();
        return Block.item(
                line.requirement(),
                new Fact(texts.of("family.looksAfter"), line.controller()),
                new Fact(texts.of("family.checkOn"), checkOn == null ? "" : texts.date(checkOn)),
                new Fact(texts.of("family.ifNot"), line.consequence()));
    }

    private Block arrangement(Arrangement arrangement) {
        return Block.item(
                arrangement.what(),
                new Fact(texts.of("family.whoDoes"), arrangement.who()),
                new Fact(texts.of("family.looksAfter"), arrangement.lookedAfterBy()));
    }

    private Block action(PlanAction action) {
        Colleague helper = action.ownerId() == null ? null : helpers.get(new UserId(action.ownerId()));
        LocalDate due = action.dueOn();
        return Block.item(
                action.title(),
                new Fact(
                        texts.of("family.whoDoes"),
                        helper == null ? "" : helper.name() + ", " + helper.organisationName()),
                action.status() == ActionStatus.DONE
                        ? new Fact(texts.of("family.howFar"), texts.of("family.done"))
                        : new Fact(texts.of("family.readyOn"), due == null ? "" : texts.date(due)));
    }

    private List<Block> moments(LocalDate today) {
        LocalDate last = plan.evaluatedOn();
        Stream<String> looked = last == null ? Stream.of() : Stream.of(texts.of("family.lastLook", texts.date(last)));
        Stream<String> next = plan.content().bottomLines().stream()
                .map(BottomLine::checkOn)
                .filter(Objects::nonNull)
                .filter(date -> !date.isBefore(today))
                .distinct()
                .sorted()
                .map(date -> texts.of("family.nextLook", texts.date(date)));
        return Stream.concat(looked, next).map(Block::item).toList();
    }

    private List<Block> agreed() {
        return plan.agreements().stream()
                .filter(Agreement::agrees)
                .map(answer -> texts.of(
                        "family.agreed",
                        answer.organisationName(),
                        texts.date(LocalDate.ofInstant(answer.answeredAt(), WorkingDays.ZONE))))
                .map(Block::item)
                .toList();
    }
}
