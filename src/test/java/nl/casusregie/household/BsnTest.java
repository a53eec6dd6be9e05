package nl.casusregie.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("AC-P6 BSN: eleven-proof and mask")
class BsnTest {

    /** For eight digits at most one ninth fits: the remainder of their weighted sum, when that is a digit. */
    @Test
    void exactlyTheNumbersThatFitPass() {
        Random random = new Random(20261122);
        int passed = 0;
        int prefixes = 20_000;
        for (int i = 0; i < prefixes; i++) {
            int prefix = 1 + random.nextInt(99_999_999);
            int sum = 0;
            for (int rest = prefix, weight = 2; rest > 0; rest /= 10, weight++) {
                sum += weight * (rest % 10);
            }
            for (int last = 0; last <= 9; last++) {
                boolean passes = Bsn.of("%08d%d".formatted(prefix, last)).isPresent();
                assertThat(passes).as("%08d%d", prefix, last).isEqualTo(sum % 11 == last);
                passed += passes ? 1 : 0;
            }
        }
        assertThat(passed / (prefixes * 10.0)).isBetween(0.089, 0.093);
    }

    @ParameterizedTest
    @CsvSource({"123456782, 123456782", "1234 56 782, 123456782", "1234.56.782, 123456782", "12345672, 012345672"})
    void whatPeopleTypeIsUnderstood(String typed, String number) {
        assertThat(Bsn.of(typed)).map(Bsn::number).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "1234567", "1234567821", "12345678a", "000000000", "00000000", "123456789", "-23456782"
            })
    void whatIsNoBsnIsNone(String typed) {
        assertThat(Bsn.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456782", "111222333", "12345672", "999999990"})
    void numbersFromExamplesAreKnown(String typed) {
        assertThat(Bsn.of(typed)).map(Bsn::isSample).contains(true);
    }

    @Test
    void itShowsItselfMaskedOnly() {
        Bsn bsn = first("99991234");

        assertThat(bsn.toString()).isEqualTo(bsn.masked()).startsWith("*****").hasSize(8);
        assertThat("a log line with " + bsn).doesNotContain(bsn.number());
    }

    private static Bsn first(String prefix) {
        for (int last = 0; last <= 9; last++) {
            var found = Bsn.of(prefix + last);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return first(String.valueOf(Integer.parseInt(prefix) + 1));
    }
}
