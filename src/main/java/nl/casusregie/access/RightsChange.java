package nl.casusregie.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rights were given and which withdrawn, as the record names them: {@code +COORDINATOR@NV -SPECIALIST@NV}. */
final class RightsChange {

    private RightsChange() {}

    static String of(Set<Grant> before, Set<Grant> after) {
        return Stream.concat(named("+", after, before), named("-", before, after))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> named(String sign, Set<Grant> some, Set<Grant> others) {
        return some.stream()
                .filter(grant -> !others.contains(grant))
                .map(grant -> sign + grant.role() + "@" + grant.regionCode());
    }
}
