package nl.casusregie.workflow.engine;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * The only beans an expression in a diagram can reach. Without this list every Spring bean would be within reach of
 * whoever writes a diagram. Looked up late, because the beans need the domain and the domain needs the engine.
 */
final class AllowedBeans extends AbstractMap<Object, Object> {

    static final Set<String> NAMES = Set.of(
            "terms",
            "reminder",
            "escalation",
            "householdMembers",
            "teamOrganisations",
            "invitedOrganisations",
            "conferenceDates",
            "markLateContributions",
            "requestReanalysis");

    private final BeanFactory beans;

    AllowedBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return NAMES.contains(name);
    }

    @Override
    public @Nullable Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return NAMES.stream()
                .map(name -> (Entry<Object, Object>) new SimpleEntry<Object, Object>(name, beans.getBean(name)))
                .collect(Collectors.toSet());
    }
}
