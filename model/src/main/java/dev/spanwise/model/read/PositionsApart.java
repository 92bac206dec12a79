package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.mapping.ChartMapping;
import dev.spanwise.model.read.mapping.Columns;
import dev.spanwise.model.read.mapping.RowFate;
import dev.spanwise.model.read.mapping.SetAside;
import dev.spanwise.model.read.mapping.StaffChoice;
import dev.spanwise.model.read.mapping.Staffed;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.mapping.TableFinder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads positions and those who hold them from two tables: a position has no holder, one or several. */
final class PositionsApart {
    /** Larger tables are joined by a database rather than here. */
    private static final int MOST_ROWS = 1_000_000;

    private final ApartTables all;
    private final ReadOptions options;

    private PositionsApart(ApartTables all, ReadOptions options) {
        this.all = all;
        this.options = options;
    }

    /** The tables as one, or null where none holds positions that the people of another one hold. */
    static @Nullable SheetChoice of(List<List<TableFinder.Found>> candidates, ReadOptions options) {
        List<TableFinder.Found> all = candidates.stream().flatMap(List::stream).toList();
        String named = options.table().positions();
        long rows = all.stream().mapToLong(found -> found.table().size()).sum();
        if (all.size() < 2 || (rows > MOST_ROWS && named == null)) {
            return null;
        }
        SheetChoice choice = all.size() == 2 ? null : of(ApartTables.together(all, named), options);
        return choice == null ? of(ApartTables.apart(all), options) : choice;
    }

    private static @Nullable SheetChoice of(ApartTables all, ReadOptions options) {
        StaffChoice.Choice choice =
                StaffChoice.of(all.tables(), options.columns(), options.table().positions());
        return choice == null ? null : new PositionsApart(all, options).read(choice);
    }

    private SheetChoice read(StaffChoice.Choice choice) {
        BitSet gone = gone(choice);
        Staffed staffed = choice.staffed(gone);
        List<SetAside> aside = new ArrayList<>();
        List<TableFinder.Found> read = all.whole().stream()
                .filter(found ->
                        found.table().equals(staffed.posts()) || found.table().equals(staffed.people()))
                .toList();
        read.forEach(found -> aside.addAll(found.aside()));
        gone.stream()
                .mapToObj(row -> new SetAside(
                        staffed.people().raw().place(), staffed.people().line(row), RowFate.LEAVER))
                .forEach(aside::add);
        Map<ColumnRole, String> columns = new EnumMap<>(ColumnRole.class);
        columns.putAll(staffed.pinned());
        columns.putAll(options.columns());
        columns.remove(ColumnRole.HOLDER);
        TableFinder.Found found = new TableFinder.Found(staffed.table(), aside, List.of());
        ChartMapping mapping = ChartMapping.of(List.of(staffed.table()), columns);
        return new SheetChoice(List.of(found), mapping, problems(staffed, read));
    }

    /** People who have left their positions. */
    private BitSet gone(StaffChoice.Choice choice) {
        BitSet gone = new BitSet();
        if (options.includeLeavers()) {
            return gone;
        }
        Table people = choice.people();
        Columns columns = choice.columnsOfPeople();
        FlagWords words = new FlagWords(people, columns, options.left());
        ColumnValues end = new TableValues(people, columns).find(ColumnRole.END_DATE);
        for (int row = 0; row < people.size(); row++) {
            boolean ended = end != null && end.get(row) < options.today().toEpochDay();
            gone.set(row, ended || words.departures().isGone(row));
        }
        return gone;
    }

    private List<Problem> problems(Staffed staffed, List<TableFinder.Found> read) {
        List<Problem> problems = new ArrayList<>(ChoiceRemarks.ofTables(read));
        String people = staffed.people().raw().label();
        String posts = staffed.posts().raw().label();
        Staffed.Rows rows = staffed.rows();
        problems.add(Problem.of(
                ProblemKind.POSITIONS_APART,
                List.of(),
                posts,
                people,
                staffed.reference(),
                staffed.key(),
                rows.vacant().size()));
        add(problems, ProblemKind.SEVERAL_HOLDERS, rows.shared(), rows.leading().toArray());
        add(problems, ProblemKind.OPEN_POSTS, rows.open());
        add(problems, ProblemKind.SEVERAL_POSITIONS, rows.doubled());
        add(problems, ProblemKind.UNKNOWN_HOLDER, rows.unknown(), people);
        add(problems, ProblemKind.HOLDS_NOTHING, rows.alone(), people);
        problems.addAll(all.problems(read));
        return problems;
    }

    private static void add(List<Problem> problems, ProblemKind kind, List<SourceRow> rows, Object... more) {
        if (!rows.isEmpty()) {
            List<Object> arguments = new ArrayList<>(List.of(rows.size()));
            arguments.addAll(List.of(more));
            problems.add(Problem.of(kind, rows, arguments.toArray()));
        }
    }
}
