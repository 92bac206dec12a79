package dev.spanwise.report.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes records, lists, maps, texts and numbers as Jackson's data binding does, without making it ready: to learn the
 * shape of each record takes it a tenth of what a small file takes altogether. Whatever else there is, data binding writes.
 */
final class RecordWriter {
    private final JsonGenerator json;
    private final Map<Class<?>, List<Key>> keys = new HashMap<>();

    RecordWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(@Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Record fields && isPlain(fields)) {
            json.writeStartObject();
            writeFields(fields);
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(each);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map && map.keySet().stream().allMatch(key -> key instanceof String)) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(entry.getValue());
            }
            json.writeEndObject();
        } else {
            writePlain(value);
        }
    }

    private void writePlain(Object value) throws IOException {
        if (value instanceof String || value instanceof Character) {
            json.writeString(value.toString());
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else if (value instanceof Double number) {
            BigDecimal rounded = Json.number(number);
            if (rounded == null) {
                json.writeNull();
            } else {
                json.writeNumber(rounded.toPlainString());
            }
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            DataBinding.write(json, value);
        }
    }

    private void writeFields(Record fields) throws IOException {
        for (Key key : keys(fields)) {
            Object value = key.of(fields);
            if (!key.unwrapped()) {
                json.writeFieldName(key.name());
                write(value);
            } else if (value != null) {
                writeFields((Record) value);
            }
        }
    }

    /** Whether a record has components alone, and those it writes as its own are of such records. */
    private boolean isPlain(Record fields) {
        for (Key key : keys(fields)) {
            Object value = key.unwrapped() ? key.of(fields) : null;
            if (value != null && !(value instanceof Record inner && isPlain(inner))) {
                return false;
            }
        }
        return !keys(fields).isEmpty();
    }

    private List<Key> keys(Record fields) {
        return keys.computeIfAbsent(fields.getClass(), RecordWriter::keysOf);
    }

    /** Those of a record; none where it has getters beside its components, which data binding would write as well. */
    private static List<Key> keysOf(Class<?> type) {
        List<Key> keys = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            names.add(component.getName());
            keys.add(new Key(component.getName(), accessor, accessor.isAnnotationPresent(JsonUnwrapped.class)));
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

    /** A component of a record. */
    private record Key(String name, Method accessor, boolean unwrapped) {
        @Nullable
        Object of(Record fields) {
            try {
                return accessor.invoke(fields);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("cannot be read: " + accessor, e);
            }
        }
    }
}
