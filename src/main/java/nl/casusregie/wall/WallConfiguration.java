package nl.casusregie.wall;

import java.time.Clock;
import javax.sql.DataSource;
import nl.casusregie.access.Introduction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.PriorityOrdered;

/** Puts the wall around the one data source that everything in the product uses. */
@Configuration(proxyBeanMethods = false)
class WallConfiguration {

    @Bean
    static BeanPostProcessor wallAroundTheDataSource(ObjectProvider<Clock> clock) {
        return new WallAround(clock);
    }

    @Bean
    Introduction introduction(Clock clock) {
        return () -> Stance.now().words(clock.instant());
    }

    /** Goes first: whatever else is put around the data source lies outside the wall. */
    private record WallAround(ObjectProvider<Clock> clock) implements BeanPostProcessor, PriorityOrdered {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource pool ? new WalledDataSource(pool, clock::getObject) : bean;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }
}
