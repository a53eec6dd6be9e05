package nl.casusregie.keys;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * An attribute of an entity that is sealed, or that is a record of which parts are.
 *
 * @param columns by name of the part of the record; under the empty name for an attribute that is a text itself
 */
record SealedAttribute(String table, String name, Map<String, String> columns) {

    /** The value with each sealed part replaced; {@code change} gets the place and the text. */
    Object replace(Object value, Object row, BiFunction<Place, String, String> change) {
        String own = columns.get("");
        if (own != null) {
            return change.apply(new Place(table, own, row), (String) value);
        }
        RecordComponent[] parts = value.getClass().getRecordComponents();
        Object[] values = Arrays.stream(parts).map(part -> read(part, value)).toArray();
        for (int i = 0; i < parts.length; i++) {
            String column = columns.get(parts[i].getName());
            if (column != null && values[i] != null) {
                values[i] = change.apply(new Place(table, column, row), (String) values[i]);
            }
        }
        return make(value.getClass(), parts, values);
    }

    private static Object read(RecordComponent part, Object of) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object make(Class<?> type, RecordComponent[] parts, Object[] values) {
        try {
            Constructor<?> whole = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            whole.setAccessible(true);
            return whole.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
