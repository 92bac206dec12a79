package dev.spanwise.model.read.format;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a text file separates its cells.
 *
 * @param delimiter between cells
 * @param quote around cells that contain the delimiter or a line break
 */
record Dialect(char delimiter, char quote) {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    /** What systems put between cells where they trust that no text has it. */
    private static final char[] RARE = {'^', '~', '\u0001', '\u001f'};

    /** Nor are these usual, but texts have them. */
    private static final char[] RARE_BUT_WRITTEN = {'#', ':', '*', '!'};

    private static final int SAMPLE_ROWS = 100;
    private static final Pattern BRANCH =
            Pattern.compile("^[ \\t]*+\\|[ \\t|]*+[+`\\\\]-{1,3} ?\\p{L}", Pattern.MULTILINE);

    /**
     * The dialect that cuts the beginning of a text into the most regular table. Rare delimiters count only where they cut
     * every row alike, into more cells than a usual one does most of them, and no usual one cuts every row alike.
     */
    static Dialect sniff(RecordBlock sample) {
        char quote = quoteOf(sample);
        Dialect best = new Dialect(',', quote);
        Widths widths = new Widths(Map.of(), 0);
        double bestScore = 0;
        boolean tree = isTree(sample);
        for (char delimiter : DELIMITERS) {
            if (delimiter == '|' && tree) {
                continue;
            }
            Dialect candidate = new Dialect(delimiter, quote);
            Widths cut = candidate.widths(sample);
            double score = cut.score();
            if (score > bestScore) {
                best = candidate;
                widths = cut;
                bestScore = score;
            }
        }
        if (widths.areEqual(2)) {
            return best;
        }
        Dialect rare = best.or(RARE, Math.max(2, widths.usual() + 1), sample);
        return rare.equals(best) ? best.or(RARE_BUT_WRITTEN, Math.max(3, widths.usual() + 1), sample) : rare;
    }

    /** Whether the strokes of a drawn tree stand before the texts. */
    private static boolean isTree(RecordBlock sample) {
        String text = new String(sample.bytes, sample.start, sample.end - sample.start, StandardCharsets.UTF_8);
        return BRANCH.matcher(text).find();
    }

    /** One of some delimiters that cuts every row into so many cells at least, else this. */
    private Dialect or(char[] others, int least, RecordBlock sample) {
        for (char other : others) {
            Dialect candidate = new Dialect(other, quote);
            if (candidate.widths(sample).areEqual(least)) {
                return candidate;
            }
        }
        return this;
    }

    /** An apostrophe where the first line begins with one and uses it around its cells, else the usual mark. */
    private static char quoteOf(RecordBlock sample) {
        int at = sample.start;
        while (at < sample.end && (sample.bytes[at] == '\n' || sample.bytes[at] == '\r')) {
            at++;
        }
        if (at == sample.end || sample.bytes[at] != '\'') {
            return '"';
        }
        String text = new String(sample.bytes, at, sample.end - at, StandardCharsets.UTF_8);
        String line = text.lines().findFirst().orElse("");
        return line.matches(".*'[,;\\t|]'.*") ? '\'' : '"';
    }

    /** How many cells the first rows of a text have. */
    Widths widths(RecordBlock sample) {
        Map<Integer, Integer> rowsOfWidth = new HashMap<>();
        CellScanner cell = new CellScanner(sample, this, 0, Integer.MAX_VALUE);
        int rows = 0;
        int cells = 0;
        int at = sample.start;
        while (at < sample.end && rows < SAMPLE_ROWS) {
            at = cell.next(at, cells++);
            if (at == CellScanner.OPEN) {
                break;
            }
            if (at == sample.end || sample.bytes[at] != (byte) delimiter) {
                rowsOfWidth.merge(cells, 1, Integer::sum);
                rows++;
                cells = 0;
                at += sample.bytes[at] == '\r' && sample.bytes[at + 1] == '\n' ? 1 : 0;
            } else if (at + 1 == sample.end) {
                rowsOfWidth.merge(cells + 1, 1, Integer::sum);
                rows++;
            }
            at++;
        }
        return new Widths(rowsOfWidth, rows);
    }

    /**
     * Widths of rows, in cells.
     *
     * @param rowsOfWidth how many rows have each width
     * @param rows all rows
     */
    record Widths(Map<Integer, Integer> rowsOfWidth, int rows) {
        /** Share of rows with the most common number of cells, squared, times the gain of more cells. */
        double score() {
            double best = 0;
            for (Map.Entry<Integer, Integer> width : rowsOfWidth.entrySet()) {
                double share = (double) width.getValue() / rows;
                best = Math.max(best, share * share * Math.min(width.getKey() - 1, 6));
            }
            return best;
        }

        /** Whether there are several rows, all of one width of at least so many cells. */
        boolean areEqual(int least) {
            return rows > 1 && rowsOfWidth.size() == 1 && usual() >= least;
        }

        /** The width of most rows, the larger one of equals; 0 without rows. */
        int usual() {
            return rowsOfWidth.entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse(0);
        }
    }
}
