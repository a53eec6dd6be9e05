package nl.casusregie.keys;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreLoadEvent;
import org.hibernate.event.spi.PreLoadEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Stands between the entities and their rows: seals what is written, opens what is read. The entity itself is never
 * touched; what Hibernate compares it with later is the readable state again, so nothing is written twice.
 */
class SealingListener
        implements PreLoadEventListener,
                PreInsertEventListener,
                PostInsertEventListener,
                PreUpdateEventListener,
                PostUpdateEventListener {

    private final Vault vault;
    private final Map<String, List<SealedAttribute>> sealed;

    SealingListener(Vault vault, Map<String, List<SealedAttribute>> sealed) {
        this.vault = vault;
        this.sealed = sealed;
    }

    @Override
    public void onPreLoad(PreLoadEvent event) {
        replace(event.getPersister(), event.getId(), event.getState(), vault::open);
    }

    @Override
    public boolean onPreInsert(PreInsertEvent event) {
        replace(event.getPersister(), event.getId(), event.getState(), vault::seal);
        return false;
    }

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
        replace(event.getPersister(), event.getId(), event.getState(), vault::seal);
        return false;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        restore(event.getPersister(), event.getEntity(), event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        restore(event.getPersister(), event.getEntity(), event.getState());
    }

    private void replace(
            EntityPersister persister, Object id, Object[] state, BiFunction<Place, String, String> change) {
        for (SealedAttribute attribute : sealed.getOrDefault(persister.getEntityName(), List.of())) {
            int index = persister.getPropertyIndex(attribute.name());
            if (state[index] != null) {
                state[index] = attribute.replace(state[index], id, change);
            }
        }
    }

    private void restore(EntityPersister persister, Object entity, Object[] state) {
        for (SealedAttribute attribute : sealed.getOrDefault(persister.getEntityName(), List.of())) {
            int index = persister.getPropertyIndex(attribute.name());
            state[index] = persister.getValue(entity, index);
        }
    }
}
