package dev.spanwise.model.read.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;

/** Reads comma, semicolon, tab and bar separated text; charset, delimiter and quote are found out unless given. */
final class DelimitedReader {
    private static final int SAMPLE = 1 << 16;

    private DelimitedReader() {}

    static List<RawTable> read(Content content, TableOptions options) {
        Charset charset = options.charset() != null ? options.charset() : CharsetSniffer.sniff(content);
        String sample = sample(content, charset);
        Dialect dialect = dialect(sample, options);
        Grid grid = new Grid(content.name(), content.limits());
        // "sep=;" is a line that tells a spreadsheet program the delimiter
        boolean announced = sample.startsWith("sep=");
        try (Reader text = decode(content.openWithProgress(), charset);
                CsvReader<CsvRecord> reader = dialect.builder().ofCsvRecord(text)) {
            int line = 0;
            for (CsvRecord row : reader) {
                line++;
                if (line > 1 || !announced) {
                    addRow(grid, line, row);
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableInputException("broken-text", content.name(), String.valueOf(e.getMessage()))
                    .because(e);
        } catch (IOException e) {
            throw content.failure(e);
        }
        String format = dialect.delimiter() == '\t' ? "TSV" : "CSV";
        return List.of(new RawTable(content.name(), format, null, charset.name(), dialect.delimiter(), false, grid));
    }

    private static void addRow(Grid grid, int line, CsvRecord row) {
        grid.startRow(line);
        for (int column = 0; column < row.getFieldCount(); column++) {
            grid.set(column, row.getField(column));
        }
    }

    private static Dialect dialect(String sample, TableOptions options) {
        Dialect found = Dialect.sniff(sample);
        if (options.delimiter() != null) {
            return new Dialect(options.delimiter(), found.quote());
        }
        boolean announced = sample.startsWith("sep=") && sample.length() > 4;
        return announced ? new Dialect(sample.charAt(4), found.quote()) : found;
    }

    private static String sample(Content content, Charset charset) {
        char[] buffer = new char[SAMPLE];
        try (Reader text = decode(content.open(), charset)) {
            int filled = 0;
            for (int read; filled < SAMPLE && (read = text.read(buffer, filled, SAMPLE - filled)) >= 0; ) {
                filled += read;
            }
            return new String(buffer, 0, filled);
        } catch (IOException e) {
            throw content.failure(e);
        }
    }

    /** Characters without the byte order mark. */
    private static Reader decode(InputStream stream, Charset charset) throws IOException {
        java.io.PushbackReader text = new java.io.PushbackReader(new InputStreamReader(stream, charset));
        int first = text.read();
        if (first >= 0 && first != '\uFEFF') {
            text.unread(first);
        }
        return text;
    }
}
