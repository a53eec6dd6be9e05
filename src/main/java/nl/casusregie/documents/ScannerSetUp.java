package nl.casusregie.documents;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scanner that the installation names, if it names one. */
@Configuration(proxyBeanMethods = false)
class ScannerSetUp {

    @Bean
    @ConditionalOnProperty("casusregie.documents.clamav.host")
    Scanner scanner(
            @Value("${casusregie.documents.clamav.host}") String host,
            @Value("${casusregie.documents.clamav.port:3310}") int port) {
        return new ClamAv(host, port);
    }
}
