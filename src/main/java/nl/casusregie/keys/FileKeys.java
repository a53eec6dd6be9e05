package nl.casusregie.keys;

import com.google.crypto.tink.KeysetHandle;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keys from a folder outside the database; the demo and the tests make their own where there are none. */
@Configuration(proxyBeanMethods = false)
class FileKeys {

    @Bean
    @ConditionalOnMissingBean
    KeyCustody keyCustody(
            @Value("${casusregie.keys.directory:}") String directory,
            @Value("${casusregie.keys.create:false}") boolean create) {
        if (directory.isBlank()) {
            throw new KeysMissing("No folder with keys was given (casusregie.keys.directory).");
        }
        return new Folder(Path.of(directory), create);
    }

    /** The files of one folder. */
    record Folder(Path path, boolean create) implements KeyCustody {

        @Override
        public KeysetHandle read(KeyPurpose purpose) {
            KeyFiles files = new KeyFiles(path);
            if (create && !files.has(purpose)) {
                make(files, purpose);
            }
            return files.read(purpose);
        }
    }

    private static synchronized void make(KeyFiles files, KeyPurpose purpose) {
        try {
            if (!files.has(purpose)) {
                files.create(purpose);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
