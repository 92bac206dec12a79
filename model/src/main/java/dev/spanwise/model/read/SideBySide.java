package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.mapping.ChartMapping;
import dev.spanwise.model.read.mapping.ColumnRole;
import dev.spanwise.model.read.mapping.SetAside;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.mapping.TableFinder;
import dev.spanwise.model.read.mapping.TableJoin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tries the tables of all inputs side by side, where none is a chart by itself or the chart has no names. */
final class SideBySide {
    private final List<TableFinder.Found> all;
    private final Map<ColumnRole, String> columns;

    SideBySide(List<List<TableFinder.Found>> candidates, Map<ColumnRole, String> columns) {
        this.all = candidates.stream().flatMap(List::stream).toList();
        this.columns = columns;
    }

    /** The choice, or all tables together where it knows no names and another table has them. */
    SheetChoice better(SheetChoice choice) {
        if (hasNames(choice) || choice.tables().size() == all.size()) {
            return choice;
        }
        SheetChoice joined = joined();
        boolean better = joined != null
                && SheetChoice.resolved(joined.mapping()) >= SheetChoice.resolved(choice.mapping())
                && hasNames(joined);
        return better && joined != null ? joined : choice;
    }

    private static boolean hasNames(SheetChoice choice) {
        return choice.mapping().columns().stream()
                .anyMatch(known -> known.find(ColumnRole.NAME).isPresent()
                        || known.find(ColumnRole.FIRST_NAME).isPresent());
    }

    /** All tables together where no other way makes a chart of them. */
    SheetChoice instead(UnreadableInputException refused) {
        SheetChoice joined = joined();
        if (joined == null) {
            throw refused;
        }
        return joined;
    }

    private @Nullable SheetChoice joined() {
        TableJoin.Joined joined =
                TableJoin.of(all.stream().map(TableFinder.Found::table).toList());
        if (joined == null) {
            return null;
        }
        List<SetAside> aside = all.stream()
                .filter(found -> found.table()
                        .raw()
                        .file()
                        .equals(all.get(0).table().raw().file()))
                .flatMap(found -> found.aside().stream())
                .toList();
        TableFinder.Found found = new TableFinder.Found(joined.table(), aside, List.of());
        ChartMapping mapping = SheetChoice.mapped(List.of(found), columns);
        return mapping == null || SheetChoice.resolved(mapping) == 0
                ? null
                : new SheetChoice(List.of(found), mapping, problems(joined));
    }

    private static List<Problem> problems(TableJoin.Joined joined) {
        List<Problem> problems = new ArrayList<>();
        for (TableJoin.Link link : joined.links()) {
            problems.add(Problem.of(
                    ProblemKind.JOINED_COLUMNS,
                    List.of(),
                    name(link.right()),
                    name(link.left()),
                    link.reference(),
                    link.key()));
            if (!link.alone().isEmpty()) {
                problems.add(Problem.of(
                        ProblemKind.UNJOINED_ROWS,
                        link.alone(),
                        link.alone().size(),
                        name(link.right()),
                        link.reference(),
                        name(link.left())));
            }
        }
        return problems;
    }

    private static String name(Table table) {
        String sheet = table.raw().sheet();
        return sheet == null ? table.raw().file() : sheet;
    }
}
