package nl.casusregie.keys;

import java.util.List;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives Hibernate the listener that seals and opens. */
@Configuration(proxyBeanMethods = false)
class SealingSetUp {

    @Bean
    HibernatePropertiesCustomizer sealing(Vault vault) {
        IntegratorProvider provider = () -> List.of(new SealingIntegrator(vault));
        return properties -> properties.put("hibernate.integrator_provider", provider);
    }
}
