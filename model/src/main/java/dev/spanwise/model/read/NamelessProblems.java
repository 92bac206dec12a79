package dev.spanwise.model.read;

import dev.spanwise.model.Field;
import dev.spanwise.model.Problem;
import dev.spanwise.model.SourceRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What problems say where people have pseudonyms: whatever is neither a number, a column nor an id may be a name, and is not shown. */
final class NamelessProblems {
    private static final String UNKNOWN = "…";
    private static final String CYCLE_ARROW = " -> ";

    private final Set<String> ids;
    private final Set<String> columns = new HashSet<>();
    private final UnaryOperator<String> id;
    private final UnaryOperator<String> ofFile;

    /**
     * Those of a result.
     *
     * @param id what takes the place of an id
     * @param ofFile what takes the place of the name of a file
     */
    NamelessProblems(ReadResult result, UnaryOperator<String> id, UnaryOperator<String> ofFile) {
        this.ids = new HashSet<>(result.chart().attributes().distinctTexts(Field.ID));
        result.mapping().columns().forEach(column -> columns.add(column.column()));
        this.id = id;
        this.ofFile = ofFile;
    }

    Problem replace(Problem problem) {
        List<SourceRow> rows = problem.rows().stream()
                .map(row -> new SourceRow(ofFile.apply(row.file()), row.row()))
                .toList();
        return new Problem(
                problem.kind(),
                problem.severity(),
                rows,
                problem.arguments().stream().map(this::replace).toList());
    }

    private Object replace(Object argument) {
        if (!(argument instanceof String text) || columns.contains(text)) {
            return argument;
        }
        return List.of(text.split(CYCLE_ARROW)).stream()
                .map(part -> ids.contains(part) ? id.apply(part) : UNKNOWN)
                .collect(Collectors.joining(CYCLE_ARROW));
    }
}
