package nl.casusregie.keys;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.jspecify.annotations.Nullable;

/** Finds every attribute marked {@link Sealed} when Hibernate starts, and has them sealed and opened. */
class SealingIntegrator implements Integrator {

    private final Vault vault;

    SealingIntegrator(Vault vault) {
        this.vault = vault;
    }

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        Map<String, List<SealedAttribute>> found = new HashMap<>();
        for (PersistentClass entity : metadata.getEntityBindings()) {
            List<SealedAttribute> attributes = new ArrayList<>();
            for (Property property : entity.getPropertyClosure()) {
                SealedAttribute attribute = attribute(entity, property);
                if (attribute != null) {
                    attributes.add(attribute);
                }
            }
            if (!attributes.isEmpty()) {
                found.put(entity.getEntityName(), attributes);
            }
        }
        SealingListener listener = new SealingListener(vault, Map.copyOf(found));
        EventListenerRegistry listeners = factory.getServiceRegistry().requireService(EventListenerRegistry.class);
        listeners.appendListeners(EventType.PRE_LOAD, listener);
        listeners.appendListeners(EventType.PRE_INSERT, listener);
        listeners.appendListeners(EventType.POST_INSERT, listener);
        listeners.appendListeners(EventType.PRE_UPDATE, listener);
        listeners.appendListeners(EventType.POST_UPDATE, listener);
    }

    private static @Nullable SealedAttribute attribute(PersistentClass entity, Property property) {
        Map<String, String> columns = new HashMap<>();
        if (isSealed(entity.getMappedClass(), property.getName())) {
            columns.put("", property.getColumns().getFirst().getName());
        } else if (property.getValue() instanceof Component embedded) {
            for (Property part : embedded.getProperties()) {
                if (isSealed(embedded.getComponentClass(), part.getName())) {
                    columns.put(part.getName(), part.getColumns().getFirst().getName());
                }
            }
        }
        return columns.isEmpty()
                ? null
                : new SealedAttribute(entity.getTable().getName(), property.getName(), Map.copyOf(columns));
    }

    private static boolean isSealed(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .anyMatch(SealingIntegrator::isSealed);
    }

    private static boolean isSealed(Field field) {
        return field.isAnnotationPresent(Sealed.class);
    }
}
