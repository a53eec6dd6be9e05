package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The glass that somebody breaks opens a case for its minutes. */
@DisplayName("AC-Z10 broken glass")
class BrokenGlassRulesTest extends StoredAccess {

    private final EmergencyWindows windows = new EmergencyWindows(jdbc, trail, CLOCK, Duration.ofMinutes(30));

    private Set<Relation> relations(Person person) {
        return standing(person, caseId, null).passing();
    }

    @Test
    void brokenGlassOpensForItsMinutesAndIsClosedOrRunsOut() {
        EmergencyWindow window = as(noor, () -> windows.open(caseId));

        assertThat(window)
                .isEqualTo(new EmergencyWindow(window.id(), caseId, noor.id(), NOW, NOW.plus(Duration.ofMinutes(30))));
        assertThat(as(noor, windows::mine)).containsExactly(window);
        assertThat(relations(noor)).containsExactly(Relation.EMERGENCY);
        verify(trail).happened(AccessEvent.EMERGENCY_STARTED, caseId, window.id(), "");
        Person other = person("Bram Zwart");
        assertThat(as(other, windows::mine)).isEmpty();
        assertThat(as(other, () -> windows.close(window.id()))).isEmpty();
        assertThat(as(noor, () -> windows.close(UUID.randomUUID()))).isEmpty();
        assertThat(windows.markEnded()).doesNotContain(window);

        assertThat(as(noor, () -> windows.close(window.id()))).contains(window);
        assertThat(as(noor, windows::mine)).isEmpty();
        assertThat(relations(noor)).isEmpty();
        assertThat(ended(window)).isEqualTo(NOW);
        verify(trail).happened(AccessEvent.EMERGENCY_ENDED, caseId, window.id(), "");

        EmergencyWindow forgotten = as(noor, () -> windows.open(caseId));
        EmergencyWindows later =
                new EmergencyWindows(jdbc, trail, Clock.offset(CLOCK, Duration.ofMinutes(30)), Duration.ofHours(9));
        assertThat(later.markEnded()).contains(forgotten);
        assertThat(ended(forgotten)).isEqualTo(forgotten.endsAt());
        verify(trail).happened(AccessEvent.EMERGENCY_ENDED, caseId, forgotten.id(), "");
        assertThat(later.markEnded()).doesNotContain(forgotten);
        EmergencyWindow longest = as(noor, () -> later.open(caseId));
        assertThat(Duration.between(longest.startedAt(), longest.endsAt())).isEqualTo(Duration.ofHours(1));
    }

    private Instant ended(EmergencyWindow window) {
        return jdbc.sql("select ended_at from emergency_access where id = ?")
                .param(window.id())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }
}
