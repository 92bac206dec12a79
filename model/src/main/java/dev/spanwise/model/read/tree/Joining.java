package dev.spanwise.model.read.tree;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.Content;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Makes tables of the lists of an input: a list of edges says who is above whom in a list of nodes. */
final class Joining {
    private final Content content;
    private final ShapeScan scan;

    Joining(Content content, ShapeScan scan) {
        this.content = content;
        this.scan = scan;
    }

    /**
     * The tables.
     *
     * @param deeper whether there are others in a higher tier
     */
    List<RawTable> tables(List<PartTable> parts, String format, boolean deeper) {
        List<Grid> grids = new ArrayList<>(parts.stream().map(PartTable::grid).toList());
        Set<Integer> joined = joinEdges(grids);
        List<RawTable> tables = new ArrayList<>();
        List<Problem> problems = problems(parts, joined);
        PageMarks marks =
                PageMarks.of(scan.roots(), parts.stream().map(PartTable::part).toList());
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            boolean empty = grid.rows() <= (parts.get(i).isNamed() ? 1 : 0);
            if (!joined.contains(i) && !empty) {
                List<Problem> said = new ArrayList<>(problems);
                said.addAll(parts.get(i).lost(grid));
                RawTable.Remarks remarks = new RawTable.Remarks(
                        said, parts.get(i).remarks(grid), marks.more(), marks.total(grid.rows() - 1), deeper);
                tables.add(parts.get(i).table(format, grid, remarks));
            }
        }
        return tables;
    }

    private List<Problem> problems(List<PartTable> parts, Set<Integer> joined) {
        List<Problem> problems = new ArrayList<>();
        if (!scan.repeatedNames().isEmpty()) {
            String names = '"' + String.join("\", \"", scan.repeatedNames()) + '"';
            problems.add(Problem.of(ProblemKind.REPEATED_NAME, List.of(), names));
        }
        parts.stream().map(PartTable::team).filter(Objects::nonNull).forEach(team -> problems.add(team.told()));
        for (int edges : joined) {
            problems.add(Problem.of(
                    ProblemKind.EDGES,
                    List.of(),
                    content.name(),
                    parts.get(edges).part().path()));
        }
        return problems;
    }

    /** Gives nodes what edges say of them, and answers which tables were edges. */
    private Set<Integer> joinEdges(List<Grid> grids) {
        Set<Integer> joined = new HashSet<>();
        for (int nodes = 0; nodes < grids.size(); nodes++) {
            for (int edges = 0; edges < grids.size(); edges++) {
                EdgeList list = nodes == edges || joined.contains(nodes) || joined.contains(edges)
                        ? null
                        : EdgeList.find(grids.get(nodes), grids.get(edges));
                if (list != null) {
                    Grid named = Grids.copy(content, list.nodes(), row -> true, column -> false, list.columns());
                    grids.set(nodes, named);
                    joined.add(edges);
                }
            }
        }
        return joined;
    }
}
