package nl.casusregie.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When a piece of work is late, soon, at risk or on time. */
class DueStateTest {

    @Test
    void whatIsLateSoonAndAtRiskIsSaidOfEachLine() {
        java.time.Instant now = java.time.Instant.parse("2026-11-23T09:00:00Z");
        java.time.Instant opened = now.minus(Duration.ofDays(10));

        assertThat(DueState.of(opened, now.minusSeconds(1), false, true, now)).isEqualTo(DueState.LATE);
        assertThat(DueState.of(opened, now.plusSeconds(60), false, true, now)).isEqualTo(DueState.SOON);
        assertThat(DueState.of(opened, now.plus(Duration.ofDays(9)), false, false, now))
                .isEqualTo(DueState.AT_RISK);
        assertThat(DueState.of(opened, now.plus(Duration.ofDays(9)), false, true, now))
                .isEqualTo(DueState.ON_TIME);
        assertThat(DueState.of(opened, now.plus(Duration.ofDays(30)), true, true, now))
                .isEqualTo(DueState.AT_RISK);
    }
}
