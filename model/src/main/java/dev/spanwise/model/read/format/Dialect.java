package dev.spanwise.model.read.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.HashMap;
import java.util.Map;

/**
 * How a text file separates its cells.
 *
 * @param delimiter between cells
 * @param quote around cells that contain the delimiter or a line break
 */
record Dialect(char delimiter, char quote) {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int SAMPLE_ROWS = 100;

    /** The dialect that cuts the beginning of a text into the most regular table. */
    static Dialect sniff(String sample) {
        char quote = quoteOf(sample);
        Dialect best = new Dialect(',', quote);
        double bestScore = 0;
        for (char delimiter : DELIMITERS) {
            Dialect candidate = new Dialect(delimiter, quote);
            double score = candidate.score(sample);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** An apostrophe where the first line begins with one and uses it around its cells, else the usual mark. */
    private static char quoteOf(String sample) {
        String line = sample.lines().filter(text -> !text.isBlank()).findFirst().orElse("");
        boolean apostrophes = line.startsWith("'") && line.matches(".*'[,;\\t|]'.*");
        return apostrophes ? '\'' : '"';
    }

    /** Share of rows with the most common number of cells, squared, times the gain of more cells. */
    private double score(String sample) {
        Map<Integer, Integer> rowsOfWidth = new HashMap<>();
        int rows = 0;
        try (CsvReader<CsvRecord> reader = builder().ofCsvRecord(sample)) {
            for (CsvRecord row : reader) {
                rowsOfWidth.merge(row.getFieldCount(), 1, Integer::sum);
                if (++rows == SAMPLE_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            return 0;
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> width : rowsOfWidth.entrySet()) {
            double share = (double) width.getValue() / rows;
            best = Math.max(best, share * share * Math.min(width.getKey() - 1, 6));
        }
        return best;
    }

    /** A reader's settings for this dialect, forgiving about quotes. */
    CsvReader.CsvReaderBuilder builder() {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(quote)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(true)
                .skipEmptyLines(false);
    }
}
