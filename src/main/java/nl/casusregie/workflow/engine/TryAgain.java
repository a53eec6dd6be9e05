package nl.casusregie.workflow.engine;

import nl.casusregie.shared.Outcome;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a use case again that met a timer of the engine on the same task at the same moment. Nothing of the first attempt
 * stayed, so whoever acts need not know. Only races with the engine and deadlocks: two people who change the same text are
 * told, as ever.
 */
@Configuration(proxyBeanMethods = false)
class TryAgain {

    private static final int ATTEMPTS = 3;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor again() {
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(new UseCases(), (MethodInterceptor) TryAgain::attempt);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static final class UseCases extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(java.lang.reflect.Method method, Class<?> type) {
            return method.getReturnType() == Outcome.class
                    && type.getName().startsWith("nl.casusregie.")
                    && AnnotatedElementUtils.hasAnnotation(type, Service.class);
        }
    }

    private static @Nullable Object attempt(MethodInvocation invocation) throws Throwable {
        boolean inside = TransactionSynchronizationManager.isActualTransactionActive();
        for (int attempt = 1; !inside && attempt < ATTEMPTS; attempt++) {
            try {
                return ((ProxyMethodInvocation) invocation).invocableClone().proceed();
            } catch (OptimisticLockingException | PessimisticLockingFailureException race) {
                // Nothing of it stayed; the next attempt sees what the timer left.
            }
        }
        return invocation.proceed();
    }
}
