package dev.spanwise.report.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record.
 *
 * @param accessor what reads it
 * @param unwrapped whether its own components stand in its place
 */
record RecordKey(String name, Method accessor, boolean unwrapped) {
    /** Those of a record; none where it has getters beside its components, which data binding would write as well. */
    static List<RecordKey> listOf(Class<?> type) {
        List<RecordKey> keys = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            names.add(component.getName());
            keys.add(new RecordKey(component.getName(), accessor, accessor.isAnnotationPresent(JsonUnwrapped.class)));
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isGetter(method) && !names.contains(method.getName())) {
                return List.of();
            }
        }
        return keys;
    }

    private static boolean isGetter(Method method) {
        boolean visible = Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
        boolean named = method.getName().startsWith("get")
                || (method.getName().startsWith("is") && method.getReturnType() == boolean.class);
        return visible && named && method.getParameterCount() == 0;
    }

    @Nullable
    Object of(Record fields) {
        try {
            return accessor.invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot be read: " + accessor, e);
        }
    }
}
