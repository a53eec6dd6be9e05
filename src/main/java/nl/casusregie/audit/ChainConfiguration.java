package nl.casusregie.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import nl.casusregie.audit.chain.ChainKeys;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the keys of the chain; without them the product does not start, because a record without a key proves nothing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class ChainConfiguration {

    @Bean
    ChainKeys chainKeys(AuditSettings settings) throws IOException, GeneralSecurityException {
        Path folder = settings.keys();
        if (folder == null) {
            throw new IllegalStateException(
                    "The record needs a key outside the database: set CASUSREGIE_AUDIT_KEYS to a"
                            + " folder that holds " + ChainKeys.SEAL + " (see README, \"The record\")");
        }
        if (!ChainKeys.areIn(folder)) {
            if (!settings.makeKeys()) {
                throw new IllegalStateException(
                        folder + " holds no keys for the record; make them once with"
                                + " nl.casusregie.audit.MakeKeys, or let the demo make its own with CASUSREGIE_AUDIT_MAKE_KEYS=true");
            }
            ChainKeys.make(folder);
        }
        return ChainKeys.read(folder);
    }
}
