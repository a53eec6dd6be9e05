package nl.casusregie.audit;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the record is sealed.
 *
 * @param keys the folder with the keys, outside the database
 * @param makeKeys whether keys are made when there are none; for the demo
 * @param checkpoints the folder for the checkpoints, where whoever administers the database cannot write
 * @param lateAfter how old a row may become without a seal before people are told
 */
@ConfigurationProperties("casusregie.audit")
record AuditSettings(
        @Nullable Path keys,
        @DefaultValue("false") boolean makeKeys,
        @Nullable Path checkpoints,
        @DefaultValue("120s") Duration lateAfter) {}
