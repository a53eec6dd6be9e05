package nl.casusregie.audit;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while seals come late or the record is not what it was; the details stay inside. */
@Component("auditRecord")
class RecordHealth implements HealthIndicator {

    private final Sealer sealer;

    RecordHealth(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public Health health() {
        RecordState state = sealer.state();
        return (state.isWell() ? Health.up() : Health.down())
                .withDetail("unsealedSeconds", state.unsealedAge().toSeconds())
                .build();
    }
}
