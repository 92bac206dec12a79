package dev.spanwise.report.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.spanwise.report.document.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV as RFC 4180 has it: UTF-8, quotes where needed; numbers with a point, days as year-month-day. */
final class CsvRowWriter implements RowWriter {
    private static final int BUFFER = 1 << 16;

    private final CsvWriter csv;

    CsvRowWriter(OutputStream stream, char separator, List<String> headers) {
        this.csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(BUFFER)
                .build(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        csv.writeRecord(headers.stream().map(FormulaGuard::defuseSeparated).toList());
    }

    @Override
    public void write(List<? extends @Nullable Object> row) {
        String[] values = new String[row.size()];
        for (int column = 0; column < values.length; column++) {
            values[column] = text(row.get(column));
        }
        csv.writeRecord(values);
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return plain(number);
        }
        return value instanceof String text ? FormulaGuard.defuseSeparated(text) : value.toString();
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : new BigDecimal(Double.toString(number)).toPlainString();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
