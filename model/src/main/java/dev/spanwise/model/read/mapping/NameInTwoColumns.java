package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The manager's name where first and last name stand in columns of their own. */
final class NameInTwoColumns {
    /** The most words that any language has for a first or a last name. */
    private static final int LONGEST_PART = 8;
    /** More such pairs than any export has managers of. */
    private static final int MOST = 100;

    private NameInTwoColumns() {}

    static List<DerivedColumn> of(Table table) {
        Map<Integer, String> first = called(table, ColumnRole.FIRST_NAME);
        Map<Integer, String> last = called(table, ColumnRole.LAST_NAME);
        List<DerivedColumn> derived = new ArrayList<>();
        first.forEach((f, ofFirst) -> last.forEach((l, ofLast) -> {
            if (!f.equals(l) && ofFirst.equals(ofLast) && derived.size() < MOST) {
                derived.add(joined(table, f, l));
            }
        }));
        return derived;
    }

    private static DerivedColumn joined(Table table, int first, int last) {
        return DerivedColumn.of(
                table.columnName(first) + " + " + table.columnName(last),
                List.of(first, last),
                DerivedColumn.Claim.MANAGER,
                table.size(),
                row -> (table.text(row, first) + " " + table.text(row, last)).strip());
    }

    /** Columns such as "Manager First Name", a word for the manager and one for the name; with their other words. */
    private static Map<Integer, String> called(Table table, ColumnRole role) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        for (int column = 0; column < table.columns(); column++) {
            String rest = rest(table, column, role);
            boolean manager = !rest.isEmpty()
                    && HeaderHint.of(rest) == HeaderHint.MANAGER
                    && HeaderHint.of(table.headers().get(column)) != HeaderHint.OTHER_PERSON;
            if (manager) {
                columns.put(column, rest);
            }
        }
        return columns;
    }

    /** The words of the header besides those for the part of the name, in their order; empty where it has none of both. */
    private static String rest(Table table, int column, ColumnRole role) {
        List<String> words = HeaderText.words(table.headers().get(column));
        String best = "";
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST_PART); to > from; to--) {
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
