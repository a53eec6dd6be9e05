package nl.casusregie.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the commands that compare rows for reading end. */
class ReadModelCommandTest {

    private record Lines(boolean isNone) implements ReadModel.Difference {}

    private static ReadModel differing(boolean differs) {
        return new ReadModel() {
            @Override
            public String name() {
                return "lines";
            }

            @Override
            public Difference check() {
                return new Lines(!differs);
            }

            @Override
            public Difference rebuild() {
                return new Lines(!differs);
            }
        };
    }

    @ParameterizedTest
    @CsvSource({"false, false, 0", "true, false, 2", "false, true, 0", "true, true, 0"})
    void onlyACheckThatFoundADifferenceEndsWithTwo(boolean differs, boolean rebuild, int status) {
        assertThat(ReadModelCommand.run(differing(differs), rebuild)).isEqualTo(status);
    }
}
