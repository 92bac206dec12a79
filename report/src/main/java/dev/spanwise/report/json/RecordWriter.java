package dev.spanwise.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes records, lists, maps, texts and numbers as Jackson's data binding does, without making it ready: to learn the
 * shape of each record takes it a tenth of what a small file takes altogether. Whatever else there is, data binding writes.
 */
final class RecordWriter {
    private final JsonGenerator json;
    private final Map<Class<?>, List<RecordKey>> keys = new HashMap<>();

    RecordWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(@Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text); // first, since most values are ids, and to tell that one is no list takes longer
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
        if (value instanceof Character) {
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
        for (RecordKey key : keys(fields)) {
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
        for (RecordKey key : keys(fields)) {
            Object value = key.unwrapped() ? key.of(fields) : null;
            if (value != null && !(value instanceof Record inner && isPlain(inner))) {
                return false;
            }
        }
        return !keys(fields).isEmpty();
    }

    private List<RecordKey> keys(Record fields) {
        return keys.computeIfAbsent(fields.getClass(), RecordKey::listOf);
    }
}
