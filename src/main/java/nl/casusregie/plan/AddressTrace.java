package nl.casusregie.plan;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What gives an address away: its postcode, its street with the number, and the street alone when its name is long enough to be
 * one. Stops too much rather than too little: whoever prints can say it in other words.
 */
final class AddressTrace {

    private static final Pattern POSTCODE = Pattern.compile("([0-9]{4})\\s*([A-Za-z]{2})(?![A-Za-z])");
    private static final Pattern STREET = Pattern.compile("^(.*?\\p{L}{3,}[^0-9]*?)\\s*([0-9]{1,5})");
    private static final int TELLING = 6;

    private final Set<String> traces = new LinkedHashSet<>();

    AddressTrace(String address) {
        Matcher postcode = POSTCODE.matcher(address);
        String rest = address;
        if (postcode.find()) {
            traces.add(PlainLetters.run(postcode.group()));
            rest = postcode.replaceFirst(" ");
        }
        Matcher street = STREET.matcher(rest.strip());
        if (street.find()) {
            String name = PlainLetters.run(street.group(1));
            add(name, street.group(2));
            if (name.endsWith("straat")) {
                add(name.substring(0, name.length() - "aat".length()), street.group(2));
            }
        } else if (PlainLetters.run(rest).length() >= TELLING) {
            traces.add(PlainLetters.run(rest));
        }
    }

    private void add(String street, String number) {
        traces.add(street + number);
        if (street.length() >= TELLING) {
            traces.add(street);
        }
    }

    boolean isIn(String text) {
        String run = PlainLetters.run(text);
        return traces.stream().anyMatch(run::contains);
    }
}
