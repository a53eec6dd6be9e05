package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import nl.casusregie.testing.TestTime;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final TestTime time = new TestTime();
    private final Pace pace = new Pace(time, 6, 2, 3);

    @Test
    void aPersonSearchesAsOftenAsAPersonDoesAndNoMore() {
        as("1", () -> {
            for (int i = 0; i < 6; i++) {
                pace.search("Dam");
            }
            assertThatThrownBy(() -> pace.search("Dam")).isInstanceOf(TooOften.class);
            assertThatCode(() -> pace.search(" ")).doesNotThrowAnyException();
        });
        as("2", () -> assertThatCode(() -> pace.search("Dam")).doesNotThrowAnyException());
        time.advance(Duration.ofSeconds(10));
        as("1", () -> {
            pace.search("Dam");
            assertThatThrownBy(() -> pace.search("Dam")).isInstanceOf(TooOften.class);
        });
    }

    @Test
    void exportsHaveTheirOwnPace() {
        as("1", () -> {
            pace.export();
            pace.export();
            assertThatThrownBy(pace::export).isInstanceOf(TooOften.class);
            time.advance(Duration.ofMinutes(30));
            assertThatCode(pace::export).doesNotThrowAnyException();
        });
    }

    @Test
    void filesHaveTheirOwnPaceAndAreRefusedNotThrown() {
        as("1", () -> {
            assertThat(java.util.stream.Stream.generate(pace::mayUpload).limit(4))
                    .containsExactly(true, true, true, false);
            time.advance(Duration.ofMinutes(20));
            assertThat(pace.mayUpload()).isTrue();
        });
    }

    @Test
    void theProductItselfIsNotSlowedDown() {
        Actors.asSystem(() -> {
            for (int i = 0; i < 100; i++) {
                pace.search("Dam");
            }
            return true;
        });
    }

    @Test
    void inventedNamesDoNotFillTheMemory() {
        RateLimit limit = new RateLimit(time, 1, Duration.ofHours(1));
        for (int i = 0; i < 20_000; i++) {
            limit.take("name " + i);
        }

        assertThat(limit.remembered()).isEqualTo(10_000);
    }

    private static void as(String digit, Runnable work) {
        UUID id = UUID.fromString("00000000-0000-0000-0000-00000000000" + digit);
        Actor actor = new Actor(new UserId(id), "", new OrganisationId(id), "", Set.of());
        Actors.as(new SignedInUser(actor, "", "", true), () -> {
            work.run();
            return digit;
        });
    }
}
