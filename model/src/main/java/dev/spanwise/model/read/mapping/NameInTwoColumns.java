package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The manager's name where first and last name stand in columns of their own. */
final class NameInTwoColumns {
    private NameInTwoColumns() {}

    static List<DerivedColumn> of(Table table) {
        List<Integer> first = called(table, ColumnRole.FIRST_NAME);
        List<Integer> last = called(table, ColumnRole.LAST_NAME);
        List<DerivedColumn> derived = new ArrayList<>();
        for (int f : first) {
            for (int l : last) {
                if (f != l && rest(table, f, ColumnRole.FIRST_NAME).equals(rest(table, l, ColumnRole.LAST_NAME))) {
                    derived.add(DerivedColumn.of(
                            table.columnName(f) + " + " + table.columnName(l),
                            List.of(f, l),
                            DerivedColumn.Claim.MANAGER,
                            table.size(),
                            row -> (table.text(row, f) + " " + table.text(row, l)).strip()));
                }
            }
        }
        return derived;
    }

    /** Columns such as "Manager First Name": a word for the manager and one for the name. */
    private static List<Integer> called(Table table, ColumnRole role) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            String rest = rest(table, column, role);
            boolean manager = !rest.isEmpty()
                    && HeaderHint.of(rest) == HeaderHint.MANAGER
                    && HeaderHint.of(table.headers().get(column)) != HeaderHint.OTHER_PERSON;
            if (manager) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The words of the header besides those for the part of the name, in their order; empty where it has none of both. */
    private static String rest(Table table, int column, ColumnRole role) {
        List<String> words = HeaderText.words(table.headers().get(column));
        String best = "";
        for (int from = 0; from < words.size(); from++) {
            for (int to = words.size(); to > from; to--) {
                String part = String.join("", words.subList(from, to));
                boolean means =
                        Synonyms.get().find(part).stream().anyMatch(match -> match.role() == role && match.isExact());
                if (means && to - from < words.size()) {
                    List<String> others = new ArrayList<>(words.subList(0, from));
                    others.addAll(words.subList(to, words.size()));
                    String rest = others.stream().collect(Collectors.joining(" "));
                    best = best.isEmpty() || rest.length() < best.length() ? rest : best;
                }
            }
        }
        return best;
    }
}
