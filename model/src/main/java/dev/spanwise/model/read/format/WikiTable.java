package dev.spanwise.model.read.format;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a table copied from a wiki, whose cells stand between bars and whose headers are marked: {@code ||Name||} of
 * Confluence and Jira, {@code |_. Name|} of Textile, {@code |= Name} of Creole, {@code ^ Name ^} of DokuWiki, or underlined: Markdown.
 *
 * @param doubled whether headers stand between two bars, of rows too
 */
public record WikiTable(boolean doubled) {
    private static final String DOUBLE = "||";
    private static final Pattern HEADER =
            Pattern.compile("\\|\\|[^|].*\\|\\||\\|_\\.[^|]+\\|_\\..*|\\|=[^|]+\\|=.*|\\^[^^|]+\\^[^|]*\\^");

    /** The line below a header of Markdown. */
    private static final Pattern UNDERLINE = Pattern.compile("\\|(\\s*:?-{3,}:?\\s*\\|)+(\\s*:?-{3,}:?\\s*)?");

    /** Whether a text has such a header, and right below it a row between single bars. */
    public static boolean isOne(String beginning) {
        List<String> lines = lines(beginning);
        int header = header(lines);
        return header >= 0 && header + 1 < lines.size() && isRow(lines.get(header + 1));
    }

    /** The one table of a text that is one. */
    public static RawTable read(TextContent text, String beginning) {
        List<String> lines = lines(beginning);
        WikiTable table = new WikiTable(lines.get(header(lines)).startsWith(DOUBLE));
        Grid grid = new Grid(text.content().name(), text.content().limits());
        try (BufferedReader reader = new BufferedReader(text.open())) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                grid.startRow(++number);
                table.addCells(line.strip(), grid);
            }
        } catch (IOException e) {
            throw text.content().failure(e);
        }
        grid.settle();
        return new RawTable(text.content().name(), "TXT", null, text.charset().name(), '|', false, grid);
    }

    private static List<String> lines(String beginning) {
        return beginning
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static int header(List<String> lines) {
        for (int line = 0; line < lines.size(); line++) {
            boolean underlined = line + 1 < lines.size()
                    && lines.get(line).startsWith("|")
                    && UNDERLINE.matcher(lines.get(line + 1)).matches();
            if (underlined || HEADER.matcher(lines.get(line)).matches()) {
                return line;
            }
        }
        return -1;
    }

    private static boolean isRow(String line) {
        return line.startsWith("|") && !line.startsWith(DOUBLE) && line.indexOf('|', 1) > 0;
    }

    private void addCells(String line, Grid grid) {
        List<String> cells = cells(line);
        for (int column = 0; column < cells.size(); column++) {
            String cell = WikiCells.bare(cells.get(column).strip());
            if (!cell.isEmpty()) {
                grid.set(column, cell);
            }
        }
    }

    private List<String> cells(String line) {
        if (doubled && line.startsWith(DOUBLE)) {
            return line.endsWith(DOUBLE)
                    ? Splitter.on(DOUBLE).splitToList(WikiCells.inner(line, 2))
                    : WikiCells.cut(WikiCells.inner(line, 2));
        }
        if (line.startsWith("^")) {
            return Splitter.on('^').splitToList(WikiCells.inner(line, 1));
        }
        if (!line.startsWith("|")) {
            return List.of(line);
        }
        boolean marked = line.startsWith("|_.") || line.startsWith("|=");
        List<String> cells = WikiCells.cut(WikiCells.inner(line, 1));
        return marked
                ? cells.stream().map(cell -> cell.replaceFirst("^(_\\.|=)", "")).toList()
                : cells;
    }
}
