package nl.casusregie.access;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The access matrix as read from its file; a file with a gap or an unknown word stops the start. */
@Component
public class AccessMatrix {

    private final Map<CaseAction, Set<Relation>> actions = new EnumMap<>(CaseAction.class);
    private final Map<Label, Map<Relation, Reach>> labels = new EnumMap<>(Label.class);

    AccessMatrix(@Value("${casusregie.access.matrix:classpath:/access/matrix.yml}") Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            Map<String, Map<String, Object>> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            content.getOrDefault("actions", Map.of())
                    .forEach((action, relations) ->
                            actions.put(CaseAction.valueOf(action), relations((Collection<?>) relations)));
            content.getOrDefault("labels", Map.of())
                    .forEach((label, reaches) -> labels.put(Label.valueOf(label), reaches((Map<?, ?>) reaches)));
        }
        requireComplete("action", EnumSet.allOf(CaseAction.class), actions.keySet());
        requireComplete("label", EnumSet.allOf(Label.class), labels.keySet());
    }

    private static Set<Relation> relations(Collection<?> names) {
        EnumSet<Relation> found = EnumSet.noneOf(Relation.class);
        names.forEach(name -> found.add(Relation.valueOf(name.toString())));
        return Collections.unmodifiableSet(found);
    }

    private static Map<Relation, Reach> reaches(Map<?, ?> reaches) {
        Map<Relation, Reach> found = new EnumMap<>(Relation.class);
        reaches.forEach(
                (relation, reach) -> found.put(Relation.valueOf(relation.toString()), Reach.valueOf(reach.toString())));
        return Collections.unmodifiableMap(found);
    }

    private static <E extends Enum<E>> void requireComplete(String what, Set<E> all, Set<E> given) {
        if (!given.containsAll(all)) {
            EnumSet<E> missing = EnumSet.copyOf(all);
            missing.removeAll(given);
            throw new IllegalStateException("the access matrix says nothing about the " + what + " " + missing);
        }
    }

    /** Whether somebody who stands so towards the case may do this, by the relation that comes nearest. */
    public Decision decide(CaseAction action, Set<Relation> relations) {
        if (relations.contains(Relation.SYSTEM)) {
            return Decision.allow("SYSTEM", Relation.SYSTEM);
        }
        return allowed(action).stream()
                .filter(relations::contains)
                .findFirst()
                .map(relation -> Decision.allow(action + ":" + relation, relation))
                .orElseGet(() -> Decision.refuse(action + ":NONE"));
    }

    /** Whether somebody who stands so towards the case reads this item of it, by the relation that opens it furthest. */
    public Decision decide(Protection item, Set<Relation> relations, Actor actor) {
        if (relations.contains(Relation.SYSTEM)) {
            return Decision.allow("SYSTEM", Relation.SYSTEM);
        }
        return labels(item.label()).entrySet().stream()
                .filter(entry -> relations.contains(entry.getKey()))
                .filter(entry ->
                        entry.getValue().covers(item, actor.organisation().value()))
                .max(Map.Entry.comparingByValue())
                .map(entry ->
                        Decision.allow(item.label() + ":" + entry.getKey() + ":" + entry.getValue(), entry.getKey()))
                .orElseGet(() -> Decision.refuse(item.label() + ":NONE"));
    }

    /** How far each label opens to somebody who stands so towards the case. */
    Map<Label, Reach> reaches(Set<Relation> relations) {
        Map<Label, Reach> found = new EnumMap<>(Label.class);
        labels.forEach((label, reaches) -> found.put(
                label,
                relations.contains(Relation.SYSTEM)
                        ? Reach.ALL
                        : relations.stream()
                                .map(relation -> reaches.getOrDefault(relation, Reach.NONE))
                                .reduce(Reach.NONE, Reach::wider)));
        return found;
    }

    /** Everybody who may do this. */
    public Set<Relation> allowed(CaseAction action) {
        return actions.getOrDefault(action, Set.of());
    }

    /** How far the label opens, per relation that it opens to at all. */
    public Map<Relation, Reach> labels(Label label) {
        return labels.getOrDefault(label, Map.of());
    }

    /** The relations that the matrix speaks about, in its order. */
    public static List<Relation> people() {
        return EnumSet.complementOf(EnumSet.of(Relation.SYSTEM)).stream().toList();
    }
}
