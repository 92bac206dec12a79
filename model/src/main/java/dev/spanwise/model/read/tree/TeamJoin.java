package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes one row of each person in teams, who may lead some and be a member of another. */
final class TeamJoin {
    /** Begins the headers of what is said of a team. */
    static final String TEAM = "team.";

    private final Grid grid;

    private TeamJoin(Grid grid) {
        this.grid = grid;
    }

    /**
     * One row for each person, with whom that one reports to.
     *
     * @param leadsAbove whom those report to who lead teams and are no members of another
     * @throws UnreadableInputException where people cannot be told apart, or one is a member of several teams
     */
    static Grid join(Content content, Grid grid, Map<Integer, Integer> leadsAbove, Team team) {
        TeamJoin join = new TeamJoin(grid);
        List<Integer> columns = IntStream.range(0, grid.columns())
                .filter(join::isOfPeople)
                .filter(join::isFilled)
                .boxed()
                .toList();
        Integer key = columns.stream()
                .filter(column -> NodeKeys.isId(grid.cell(0, column)))
                .max(join::byTexts)
                .or(() -> columns.stream().filter(join::tellsApart).max(join::byTexts))
                .orElseThrow(() -> new UnreadableInputException(
                        "teams-in-rows", content.name(), team.members().path()));
        join.checkEntries(key, content, team);
        return new SamePeople(content, grid, key).joined(leadsAbove);
    }

    /** Entries with the numbers of people who are called the same are no teams. */
    private void checkEntries(int key, Content content, Team team) {
        int[] rows = SamePeople.firsts(grid, key);
        boolean people = IntStream.range(0, grid.columns())
                .filter(column -> column != key && isOfPeople(column))
                .anyMatch(column -> isOfEntries(key, rows, column));
        if (people) {
            throw new UnreadableInputException(
                    "teams-in-rows", content.name(), team.members().path());
        }
    }

    /** Whether what each entry says in a column is what the person of its number says there. */
    private boolean isOfEntries(int key, int[] rows, int column) {
        int entryKey = Grids.column(grid, TEAM + grid.cell(0, key));
        int entry = Grids.column(grid, TEAM + grid.cell(0, column));
        return entryKey >= 0
                && entry >= 0
                && IntStream.range(1, grid.rows()).allMatch(row -> {
                    int code = grid.texts(key).find(grid.cell(row, entryKey));
                    return code > 0 && grid.cell(rows[code], column).equals(grid.cell(row, entry));
                });
    }

    private int byTexts(int one, int other) {
        int texts = Integer.compare(grid.texts(one).size(), grid.texts(other).size());
        return texts == 0 ? Integer.compare(other, one) : texts;
    }

    private boolean isOfPeople(int column) {
        String header = grid.cell(0, column);
        return !header.startsWith(TEAM) && !header.equals(PartTable.NODE) && !header.equals(PartTable.PARENT);
    }

    private boolean isFilled(int column) {
        return IntStream.range(1, grid.rows()).allMatch(row -> grid.code(row, column) != Grid.BLANK);
    }

    /** Whether rows with the same text there are the same in all that is said of people. */
    private boolean tellsApart(int key) {
        int[] firsts = SamePeople.firsts(grid, key);
        return IntStream.range(0, grid.columns())
                .filter(this::isOfPeople)
                .allMatch(column -> IntStream.range(1, grid.rows()).allMatch(row -> {
                    int first = grid.code(firsts[grid.code(row, key)], column);
                    int own = grid.code(row, column);
                    return first == own || first == Grid.BLANK || own == Grid.BLANK;
                }));
    }
}
