package nl.casusregie.help;

import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.casusregie.shared.Refusals;

/**
 * The explanation of a step. Text is text; a phone number and a link are fields, so that nobody has to write them in a text.
 *
 * @param summary what this step is for
 * @param points what to look at or to do, one by one
 * @param sources where it comes from; only the national text has them
 */
public record HelpText(
        String summary,
        List<String> points,
        List<Definition> definitions,
        List<Phone> phones,
        List<Link> links,
        List<String> sources) {

    static final HelpText NOTHING = new HelpText("", List.of(), List.of(), List.of(), List.of(), List.of());

    private static final int MOST = 30;
    private static final int POINT = 500;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()-]{1,19}");

    /** A word and what it means here. */
    public record Definition(String term, String meaning) {}

    /** Whom to call, and when; {@code when} may be empty. */
    public record Phone(String name, String number, String when) {

        /** As a telephone dials it. */
        public String dialled() {
            return number.replaceAll("[^0-9+]", "");
        }
    }

    /** A page elsewhere, always by a line that cannot be listened to. */
    public record Link(String name, String address) {

        boolean isSafe() {
            try {
                URI uri = URI.create(address.strip());
                return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
            } catch (IllegalArgumentException unreadable) {
                return false;
            }
        }
    }

    public HelpText {
        points = List.copyOf(points);
        definitions = List.copyOf(definitions);
        phones = List.copyOf(phones);
        links = List.copyOf(links);
        sources = List.copyOf(sources);
    }

    void check(Refusals refusals) {
        refusals.requireText(summary, "summary", 2000);
        checkAll(refusals, "points", points, point -> fits(point, POINT));
        checkAll(
                refusals,
                "definitions",
                definitions,
                each -> fits(each.term(), Refusals.LINE) && fits(each.meaning(), POINT));
        checkAll(
                refusals,
                "phones",
                phones,
                each -> fits(each.name(), Refusals.LINE) && each.when().length() <= Refusals.LINE);
        checkAll(
                refusals,
                "links",
                links,
                each -> fits(each.name(), Refusals.LINE) && each.address().length() <= POINT);
        refusals.refuseIf(
                        !phones.stream()
                                .allMatch(each ->
                                        NUMBER.matcher(each.number().strip()).matches()),
                        "phones",
                        "refusal.help.phone")
                .refuseIf(!links.stream().allMatch(Link::isSafe), "links", "refusal.help.link");
    }

    private static <T> void checkAll(Refusals refusals, String field, List<T> lines, Predicate<T> fits) {
        refusals.refuseIf(lines.size() > MOST, field, "refusal.help.many", MOST)
                .refuseIf(!lines.stream().allMatch(fits), field, "refusal.help.line", POINT);
    }

    private static boolean fits(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && text.indexOf('\u0000') < 0;
    }
}
