package dev.spanwise.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes any object as Jackson's data binding does, made ready when the first one comes. */
final class DataBinding {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(
                    new SimpleModule().addSerializer(Double.class, new Plain()).addSerializer(Double.TYPE, new Plain()))
            .build();

    private DataBinding() {}

    static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        MAPPER.writeValue(json, value);
    }

    private static final class Plain extends JsonSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            BigDecimal number = Json.number(value);
            if (number == null) {
                json.writeNull();
            } else {
                json.writeNumber(number.toPlainString());
            }
        }
    }
}
