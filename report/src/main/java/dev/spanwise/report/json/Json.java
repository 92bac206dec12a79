package dev.spanwise.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
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

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** The value as JSON text without a line end behind it. */
    public static String of(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new RecordWriter(json).write(value);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
        }
        return text.toString();
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
}
