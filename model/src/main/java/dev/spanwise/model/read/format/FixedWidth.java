package dev.spanwise.model.read.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables whose columns stand below each other, parted by spaces alone, as databases and mainframes print them.
 *
 * @param starts where the columns begin, in characters from 0
 * @param ruled whether strokes below the header say so
 */
public record FixedWidth(List<Integer> starts, boolean ruled) {
    private static final int LINES_TO_LOOK_AT = 300;
    /** A line of a tree that is drawn: what is blank in all of its lines parts no columns. */
    private static final Pattern BRANCH = Pattern.compile("^[\\s│|]*+[├└+`][─-]+ \\p{L}");

    private static final int LEAST_LINES = 3;
    private static final int LEAST_COLUMNS = 2;

    public FixedWidth {
        starts = List.copyOf(starts);
    }

    /** The columns of a text, or null where it has none of that kind. O(characters). */
    public static @Nullable FixedWidth of(String beginning) {
        List<String> lines = beginning.lines().limit(LINES_TO_LOOK_AT).toList();
        boolean tree = lines.stream().anyMatch(line -> BRANCH.matcher(line).find());
        if (beginning.indexOf('\t') >= 0 || lines.size() < LEAST_LINES || tree) {
            return null;
        }
        for (int line = 0; line < lines.size() - 1; line++) {
            if (lines.get(line).strip().matches("[-=]{2,}( +[-=]+)+")) {
                return new FixedWidth(starts(ofLine(lines.get(line))), true);
            }
        }
        List<String> rows = lines.subList(0, Math.max(1, lines.size() - 1)).stream()
                .filter(FixedWidth::isRow)
                .toList();
        return rows.size() < LEAST_LINES || rows.size() * 10 < lines.size() * 6 ? null : ofGaps(rows);
    }

    /** Columns parted by characters that are blank in every row, and wide enough in half of them. */
    private static @Nullable FixedWidth ofGaps(List<String> rows) {
        BitSet filled = new BitSet();
        rows.forEach(row -> filled.or(ofLine(row)));
        List<Integer> starts = new ArrayList<>();
        List<Integer> candidates = starts(filled);
        for (int i = 0; i < candidates.size(); i++) {
            int start = candidates.get(i);
            int end = i + 1 < candidates.size() ? candidates.get(i + 1) : filled.length();
            long wide = rows.stream()
                    .filter(row -> start < 2 || row.length() < start || row.startsWith("  ", start - 2))
                    .count();
            if (starts.isEmpty() || (wide * 2 >= rows.size() && !isOfHeaderAlone(rows, start, end))) {
                starts.add(start);
            }
        }
        boolean parted = rows.stream().noneMatch(row -> row.matches(".*(\\s[,;|].*|[,;|]\\s*|[;|].*[;|].*)"));
        return starts.size() < LEAST_COLUMNS || !parted ? null : new FixedWidth(starts, false);
    }

    /** Whether only the first row has anything there, right behind what stands before: a word more of its header. */
    private static boolean isOfHeaderAlone(List<String> rows, int start, int end) {
        String first = rows.get(0);
        boolean near = start >= 2 && first.length() > start && !first.startsWith("  ", start - 2);
        return near
                && rows.stream()
                        .skip(1)
                        .allMatch(row -> row.length() <= start
                                || row.substring(start, Math.min(end, row.length()))
                                        .isBlank());
    }

    /** Whether no text runs from one column into the next, as that of a remark does. */
    private boolean fits(String row) {
        return starts.stream()
                .allMatch(start -> start == 0 || start > row.length() || Character.isWhitespace(row.charAt(start - 1)));
    }

    private static BitSet ofLine(String line) {
        BitSet filled = new BitSet();
        IntStream.range(0, line.length())
                .filter(place -> !Character.isWhitespace(line.charAt(place)))
                .forEach(filled::set);
        return filled;
    }

    private static List<Integer> starts(BitSet filled) {
        return filled.stream()
                .filter(place -> place == 0 || !filled.get(place - 1))
                .boxed()
                .toList();
    }

    /** The one table of the text. */
    public RawTable read(TextContent text) {
        Grid grid = new Grid(text.content().name(), text.content().limits());
        try {
            FixedWidth exact = ruled ? this : keptBy(text);
            try (BufferedReader reader = new BufferedReader(text.open())) {
                int line = 0;
                for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                    grid.startRow(++line);
                    exact.addCells(row, grid);
                }
            }
        } catch (IOException e) {
            throw text.content().failure(e);
        }
        grid.settle();
        return new RawTable(text.content().name(), "TXT", null, text.charset().name(), null, false, grid);
    }

    /** The columns that no row of the whole text runs over. */
    private FixedWidth keptBy(TextContent text) throws IOException {
        BitSet filled = new BitSet();
        try (BufferedReader reader = new BufferedReader(text.open())) {
            reader.lines().filter(FixedWidth::isRow).forEach(row -> filled.or(ofLine(row)));
        }
        return new FixedWidth(
                starts.stream()
                        .filter(start -> start == 0 || !filled.get(start - 1))
                        .toList(),
                false);
    }

    private static boolean isRow(String line) {
        return line.strip().contains("  ");
    }

    private void addCells(String row, Grid grid) {
        if (!fits(row)) {
            grid.set(0, row.strip());
            return;
        }
        for (int column = 0; column < starts.size(); column++) {
            int from = column == 0 ? 0 : starts.get(column);
            int to = column + 1 < starts.size() ? starts.get(column + 1) : row.length();
            if (from < row.length()) {
                String cell = row.substring(from, Math.min(to, row.length())).strip();
                if (!cell.isEmpty()) {
                    grid.set(column, cell);
                }
            }
        }
    }
}
