package dev.spanwise.model.read.format;

import com.google.common.base.Splitter;
import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads load files of several record types, each with a line that names its columns: {@code METADATA|Worker|PersonNumber}
 * and then {@code MERGE|Worker|17}. Each type is a table.
 */
public final class SectionReader {
    private static final String HEADER = "METADATA";
    private static final String DELETED = "DELETE";

    private final Map<String, Grid> sections = new LinkedHashMap<>();
    private final Map<String, List<SourceRow>> deleted = new LinkedHashMap<>();
    private final TextContent text;

    private SectionReader(TextContent text) {
        this.text = text;
    }

    /** Whether a text begins like such a file, behind comments, settings and blank lines. */
    public static boolean isSections(String beginning) {
        return beginning
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("COMMENT") && !line.startsWith("SET "))
                .findFirst()
                .filter(line -> line.startsWith(HEADER + "|"))
                .isPresent();
    }

    /**
     * The tables, those without rows left out. Rows that delete something are no data, which is said.
     *
     * @param section the only one that the user wants, null for all
     */
    public static List<RawTable> read(TextContent text, @Nullable String section) {
        SectionReader reader = new SectionReader(text);
        try (BufferedReader lines = new BufferedReader(text.open())) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.add(line, ++number);
            }
        } catch (IOException e) {
            throw text.content().failure(e);
        }
        List<RawTable> tables = reader.tables();
        List<RawTable> wanted = tables.stream()
                .filter(table -> section == null || section.equalsIgnoreCase(table.sheet()))
                .toList();
        if (wanted.isEmpty()) {
            String names = '"' + String.join("\", \"", reader.sections.keySet()) + '"';
            throw new UnreadableInputException("no-such-sheet", text.content().name(), String.valueOf(section), names);
        }
        return wanted;
    }

    private void add(String line, int number) {
        List<String> cells = Splitter.on('|').splitToList(line);
        if (cells.size() < 3) {
            return;
        }
        String type = cells.get(1).strip();
        Grid grid = sections.get(type);
        if (cells.get(0).equals(HEADER)) {
            grid = new Grid(text.content().name(), text.content().limits());
            sections.put(type, grid);
        } else if (cells.get(0).equals(DELETED)) {
            deleted.computeIfAbsent(type, t -> new ArrayList<>())
                    .add(new SourceRow(text.content().name(), number));
            return;
        } else if (grid == null) {
            return;
        }
        grid.startRow(number);
        for (int cell = 2; cell < cells.size(); cell++) {
            grid.set(cell - 2, cells.get(cell).strip());
        }
    }

    private List<RawTable> tables() {
        List<RawTable> tables = new ArrayList<>();
        RawTable.Remarks remarks = RawTable.Remarks.of(deletions());
        sections.forEach((type, grid) -> {
            if (grid.rows() > 1) {
                tables.add(new RawTable(
                        text.content().name(), "DAT", type, text.charset().name(), '|', true, grid, remarks));
            }
        });
        if (tables.isEmpty()) {
            throw new UnreadableInputException("header-alone", text.content().name());
        }
        return tables;
    }

    /** How many rows of each type say that something is to be deleted. */
    private List<Problem> deletions() {
        if (deleted.isEmpty()) {
            return List.of();
        }
        List<SourceRow> rows = deleted.values().stream().flatMap(List::stream).toList();
        String types = deleted.entrySet().stream()
                .map(entry ->
                        "\"%s\" (%d)".formatted(entry.getKey(), entry.getValue().size()))
                .collect(Collectors.joining(", "));
        return List.of(Problem.of(ProblemKind.DELETING_ROWS, rows, rows.size(), types));
    }
}
