package dev.spanwise.model.read.tree;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Lists of members within entries that are groups with nobody who leads them: each member is a person without a row. */
final class LostMembers {
    private static final WordList MEMBERS = WordList.of("list-of-members");
    private static final WordList REPORTS = WordList.of("list-of-reports");
    /** What stands around the elements of a list, as in {@code members.edges}. */
    private static final Set<String> AROUND = Set.of("edges", "nodes", "data", "items", "results", "list", "value");

    private final Map<String, Integer> groups = new TreeMap<>();
    private final Map<String, Set<String>> entries = new TreeMap<>();

    void add(FlatRow row) {
        row.chosen.keySet().forEach(this::count);
        row.lists.forEach((path, texts) -> {
            String list = isOfMembers(path) ? path : path.substring(0, Math.max(0, path.lastIndexOf('.')));
            if (isOfMembers(list)) {
                entries.computeIfAbsent(list, p -> new HashSet<>()).addAll(texts);
                if (list.equals(path) && texts.size() > 1) {
                    count(list);
                }
            }
        });
    }

    private void count(String list) {
        if (isOfMembers(list)) {
            groups.merge(list, 1, Integer::sum);
        }
    }

    private static boolean isOfMembers(String path) {
        String list = path;
        String last = list.substring(list.lastIndexOf('.') + 1);
        while (AROUND.contains(last) && list.indexOf('.') > 0) {
            list = list.substring(0, list.lastIndexOf('.'));
            last = list.substring(list.lastIndexOf('.') + 1);
        }
        return MEMBERS.has(last) && !REPORTS.has(last);
    }

    /** An error for each list whose entries are no rows. */
    List<Problem> problems(Grid grid) {
        return groups.entrySet().stream()
                .filter(list -> !areRows(list.getKey(), grid))
                .map(list -> Problem.of(ProblemKind.LOST_ENTRIES, List.of(), list.getValue(), list.getKey()))
                .toList();
    }

    /** Whether half of those who are listed have a row, or half of the rows are listed. */
    private boolean areRows(String list, Grid grid) {
        Set<String> listed = entries.getOrDefault(list, Set.of());
        return IntStream.range(0, grid.columns())
                .filter(column -> !grid.cell(0, column).startsWith(list))
                .anyMatch(column -> {
                    long known = listed.stream()
                            .filter(text -> grid.texts(column).find(text) >= 0)
                            .count();
                    return known > 0 && (known * 2 >= listed.size() || known * 2 >= grid.rows() - 1);
                });
    }
}
