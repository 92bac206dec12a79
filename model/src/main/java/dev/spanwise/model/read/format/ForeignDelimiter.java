package dev.spanwise.model.read.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/** Reads text whose delimiter is no ASCII character, which users may ask for: by characters, in the library's way. */
final class ForeignDelimiter {
    private ForeignDelimiter() {}

    static void read(Content content, Charset charset, Dialect dialect, Grid grid) {
        try (Reader text = new InputStreamReader(content.openWithProgress(), charset);
                CsvReader<CsvRecord> reader = settings(dialect).ofCsvRecord(text)) {
            int line = 0;
            for (CsvRecord row : reader) {
                grid.startRow(++line);
                for (int column = 0; column < row.getFieldCount(); column++) {
                    grid.set(column, row.getField(column));
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableInputException("broken-text", content.name(), String.valueOf(e.getMessage()))
                    .because(e);
        } catch (IOException e) {
            throw content.failure(e);
        }
    }

    private static CsvReader.CsvReaderBuilder settings(Dialect dialect) {
        return CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .quoteCharacter(dialect.quote())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .detectBomHeader(false)
                .skipEmptyLines(false);
    }
}
