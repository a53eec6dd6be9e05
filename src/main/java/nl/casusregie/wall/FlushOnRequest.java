package nl.casusregie.wall;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets {@link nl.casusregie.access.Actors} have changes written before somebody else acts in the same transaction. */
@Component
class FlushOnRequest implements TransactionExecutionListener {

    private final ObjectProvider<EntityManagerFactory> entities;

    FlushOnRequest(ObjectProvider<EntityManagerFactory> entities) {
        this.entities = entities;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null
                && !transaction.isReadOnly()
                && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void flush() {
                    EntityManager manager =
                            EntityManagerFactoryUtils.getTransactionalEntityManager(entities.getObject());
                    if (manager != null) {
                        manager.flush();
                    }
                }
            });
        }
    }
}
