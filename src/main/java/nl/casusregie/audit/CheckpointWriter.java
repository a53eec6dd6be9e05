package nl.casusregie.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import nl.casusregie.access.Actors;
import nl.casusregie.audit.chain.ChainKeys;
import nl.casusregie.audit.chain.Checkpoint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes every hour, signed and outside the database, what the newest seal is: what is cut off later is missed then. */
@Component
class CheckpointWriter {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointWriter.class);

    private final JdbcTemplate jdbc;
    private final ChainKeys keys;
    private final @Nullable Path folder;
    private final AuditSource source;
    private final Clock clock;

    CheckpointWriter(JdbcTemplate jdbc, ChainKeys keys, AuditSettings settings, AuditSource source, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.folder = settings.checkpoints();
        this.source = source;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${casusregie.audit.checkpoint-every:1h}",
            fixedDelayString = "${casusregie.audit.checkpoint-every:1h}")
    void write() {
        Actors.asSystem(() -> Objects.requireNonNull(jdbc.execute(this::newest)))
                .ifPresent(this::keep);
    }

    /** The log of the product is a second place outside the database. */
    private void keep(Checkpoint newest) {
        LOG.info("Checkpoint of the record: seal {} with code {}", newest.seal(), newest.mac());
        if (folder == null) {
            return;
        }
        try {
            newest.append(folder, source.node());
        } catch (IOException unwritable) {
            LOG.error(
                    "The checkpoint could not be written: {}",
                    unwritable.getClass().getSimpleName());
        }
    }

    private Optional<Checkpoint> newest(Connection connection) throws SQLException {
        try {
            String at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
            return Checkpoint.ofNewestSeal(connection, at, keys.checkpoint());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
