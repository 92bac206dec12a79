package dev.spanwise.report.sheet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.spanwise.report.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array with one object a row and one line an object; the headers are its keys. */
final class JsonRowWriter implements RowWriter {
    private final List<String> headers;
    private final JsonGenerator json;

    JsonRowWriter(OutputStream stream, List<String> headers) throws IOException {
        this.headers = List.copyOf(headers);
        this.json = new JsonFactory().createGenerator(stream);
        json.setPrettyPrinter(new LineByLine());
        json.writeStartArray();
    }

    @Override
    public void write(List<? extends @Nullable Object> row) throws IOException {
        json.writeStartObject();
        for (int column = 0; column < headers.size(); column++) {
            json.writeFieldName(headers.get(column));
            writeValue(row.get(column));
        }
        json.writeEndObject();
    }

    private void writeValue(@Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Double number) {
            json.writeNumber(Json.number(number));
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }
}
