package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.mapping.ChartMapping;
import dev.spanwise.model.read.mapping.SetAside;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.mapping.TableFinder;
import dev.spanwise.model.read.mapping.TableJoin;
import dev.spanwise.model.read.mapping.UnitHeads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tries the tables of all inputs side by side, where none is a chart by itself or the chart has no names. */
final class SideBySide {
    private static final List<ColumnRole> WHO =
            List.of(ColumnRole.ID, ColumnRole.NAME, ColumnRole.FIRST_NAME, ColumnRole.TITLE);

    private final List<TableFinder.Found> all;
    private final Map<ColumnRole, String> columns;

    SideBySide(List<List<TableFinder.Found>> candidates, Map<ColumnRole, String> columns) {
        this.all = candidates.stream().flatMap(List::stream).toList();
        this.columns = columns;
    }

    /** The choice, or all tables together where it knows no names and another table has them. */
    SheetChoice better(SheetChoice choice) {
        SheetChoice within = headed(within());
        if (within != null) {
            return within;
        }
        SheetChoice headed = headed();
        boolean more = headed != null
                && !choice.tables().contains(headed.tables().get(0))
                && SheetChoice.resolved(headed.mapping()) > SheetChoice.resolved(choice.mapping());
        if (more && headed != null) {
            return headed;
        }
        if (!isAnonymous(choice) && (hasNames(choice) || choice.tables().size() == all.size())) {
            return choice;
        }
        SheetChoice joined = joined();
        boolean better = joined != null
                && (isAnonymous(choice)
                        || SheetChoice.resolved(joined.mapping()) >= SheetChoice.resolved(choice.mapping()))
                && hasNames(joined);
        return better && joined != null ? joined : choice;
    }

    private static boolean hasNames(SheetChoice choice) {
        return choice.mapping().columns().stream()
                .anyMatch(known -> known.find(ColumnRole.NAME).isPresent()
                        || known.find(ColumnRole.FIRST_NAME).isPresent());
    }

    /** Whether rows of one of the tables say of nobody who it is: they are about the people of another one. */
    private static boolean isAnonymous(SheetChoice choice) {
        return choice.tables().size() > 1
                && choice.mapping().columns().stream()
                        .anyMatch(known ->
                                WHO.stream().allMatch(role -> known.find(role).isEmpty()));
    }

    /** All tables together where no other way makes a chart of them. */
    SheetChoice instead(UnreadableInputException refused) {
        SheetChoice within = headed(within());
        SheetChoice headed = within == null ? headed() : within;
        SheetChoice joined = headed == null ? joined() : headed;
        boolean mayLookUp = joined == null && !refused.key().equals("unreadable.uncalculated");
        SheetChoice found = mayLookUp ? together(lookedUp()) : joined;
        if (found == null) {
            throw refused;
        }
        return found;
    }

    /** People under the heads of their units, which stand in another table. */
    private @Nullable SheetChoice headed() {
        return headed(UnitHeads.find(all.stream().map(TableFinder.Found::table).toList()));
    }

    /** The same of one table, of which the user says nothing else. */
    private @Nullable UnitHeads within() {
        boolean may = all.size() == 1 && !columns.containsKey(ColumnRole.MANAGER);
        return may ? UnitHeads.within(all.get(0).table()) : null;
    }

    private @Nullable SheetChoice headed(@Nullable UnitHeads heads) {
        if (heads == null) {
            return null;
        }
        TableFinder.Found people = all.stream()
                .filter(found -> found.table().equals(heads.people()))
                .findFirst()
                .orElseThrow();
        TableFinder.Found found = new TableFinder.Found(heads.withManagers(), people.aside(), people.remarks());
        ChartMapping mapping = SheetChoice.mapped(List.of(found), columns);
        if (mapping == null) {
            return null;
        }
        List<Problem> problems = new ArrayList<>(ChoiceRemarks.ofTables(all));
        problems.add(Problem.of(
                ProblemKind.HEADS_OF_UNITS,
                List.of(),
                heads.units().raw().label(),
                heads.unitHeader(),
                heads.headless(),
                heads.isTree() ? 1 : 0,
                heads.coheaded()));
        return new SheetChoice(List.of(found), mapping, problems);
    }

    private @Nullable SheetChoice joined() {
        return together(TableJoin.of(all.stream().map(TableFinder.Found::table).toList()));
    }

    /** The one table that is a chart by itself, with what the others say of departments and the like. */
    private TableJoin.@Nullable Joined lookedUp() {
        List<Table> charts = all.stream()
                .filter(found -> SheetChoice.hasChart(List.of(found), columns))
                .map(TableFinder.Found::table)
                .toList();
        List<Table> others = all.stream()
                .map(TableFinder.Found::table)
                .filter(table -> !charts.contains(table))
                .toList();
        return charts.size() == 1 ? TableJoin.lookedUp(charts.get(0), others) : null;
    }

    private @Nullable SheetChoice together(TableJoin.@Nullable Joined joined) {
        if (joined == null) {
            return null;
        }
        List<SetAside> aside =
                all.stream().flatMap(found -> found.aside().stream()).toList();
        TableFinder.Found found = new TableFinder.Found(joined.table(), aside, List.of());
        ChartMapping mapping = SheetChoice.mapped(List.of(found), columns);
        return mapping == null || SheetChoice.resolved(mapping) == 0
                ? null
                : new SheetChoice(List.of(found), mapping, JoinRemarks.of(all, joined));
    }
}
