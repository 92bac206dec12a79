package dev.spanwise.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Writes the records of this package as JSON: keys in the order of the record's components, line ends of Unix, numbers
 * rounded to six decimals, {@code null} where a figure cannot be given.
 */
public final class Json {
    /** Version of the keys of every document; grows when one is renamed or taken away. */
    public static final int SCHEMA_VERSION = 1;

    private static final int DECIMALS = 6;

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .addModule(
                    new SimpleModule().addSerializer(Double.class, new Plain()).addSerializer(Double.TYPE, new Plain()))
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    /** The value as JSON text without a line end behind it. */
    public static String of(Object value) {
        try {
            return WRITER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    /** A figure without the noise of binary fractions; null where it is no number. */
    public static @Nullable BigDecimal number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return null;
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static final class Plain extends JsonSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            BigDecimal number = number(value);
            if (number == null) {
                json.writeNull();
            } else {
                json.writeNumber(number.toPlainString());
            }
        }
    }
}
