package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.Remark;
import dev.spanwise.model.read.mapping.SetAside;
import dev.spanwise.model.read.mapping.StackedTables;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.mapping.TableFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables of all inputs where positions stand apart from people: those that go on where another ends are one, such as a
 * sheet of people for each site.
 *
 * @param parts what each was put together from; one for most
 * @param whole each of them
 */
record ApartTables(List<List<TableFinder.Found>> parts, List<TableFinder.Found> whole) {
    ApartTables {
        parts = List.copyOf(parts);
        whole = List.copyOf(whole);
    }

    /** As they are. */
    static ApartTables apart(List<TableFinder.Found> all) {
        return new ApartTables(all.stream().map(List::of).toList(), all);
    }

    /**
     * With those together that have the same columns and other rows.
     *
     * @param named the file or sheet that a person calls that of the positions, which stays alone
     */
    static ApartTables together(List<TableFinder.Found> all, @Nullable String named) {
        List<List<TableFinder.Found>> parts = new ArrayList<>();
        for (TableFinder.Found found : all) {
            parts.stream()
                    .filter(part -> !isNamed(found, named) && !isNamed(part.get(0), named))
                    .filter(part -> hasDistinctHeaders(found) && hasDistinctHeaders(part.get(0)))
                    .filter(part -> part.stream().allMatch(one -> Continuation.goesOn(one.table(), found.table())))
                    .findFirst()
                    .ifPresentOrElse(part -> part.add(found), () -> parts.add(new ArrayList<>(List.of(found))));
        }
        return new ApartTables(parts, parts.stream().map(ApartTables::stacked).toList());
    }

    private static boolean hasDistinctHeaders(TableFinder.Found found) {
        List<String> headers = found.table().headers();
        return headers.stream().distinct().count() == headers.size();
    }

    private static boolean isNamed(TableFinder.Found found, @Nullable String named) {
        return found.table().raw().file().equals(named)
                || found.table().raw().label().equals(named);
    }

    private static TableFinder.Found stacked(List<TableFinder.Found> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<SetAside> aside =
                parts.stream().flatMap(part -> part.aside().stream()).toList();
        List<Remark> remarks =
                parts.stream().flatMap(part -> part.remarks().stream()).toList();
        Table table =
                StackedTables.of(parts.stream().map(TableFinder.Found::table).toList());
        return new TableFinder.Found(table, aside, remarks);
    }

    List<Table> tables() {
        return whole.stream().map(TableFinder.Found::table).toList();
    }

    /** What is to be said of tables that were put together, and of those that are not read. */
    List<Problem> problems(List<TableFinder.Found> read) {
        List<Problem> problems = new ArrayList<>();
        List<TableFinder.Found> others = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            List<TableFinder.Found> part = parts.get(i);
            if (!read.contains(whole.get(i))) {
                others.addAll(part);
            } else if (part.size() > 1) {
                String files = whole.get(i).table().raw().file();
                problems.add(Problem.of(ProblemKind.JOINED_TABLES, List.of(), files, part.size(), names(part)));
            }
        }
        if (!others.isEmpty()) {
            problems.add(Problem.of(ProblemKind.BESIDE_POSITIONS, List.of(), names(others)));
        }
        return problems;
    }

    private static String names(List<TableFinder.Found> tables) {
        return tables.stream()
                .map(TableFinder.Found::table)
                .map(table -> "\"%s\" (%d)".formatted(table.raw().label(), table.size()))
                .collect(Collectors.joining(", "));
    }
}
