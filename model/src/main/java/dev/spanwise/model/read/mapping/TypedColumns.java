package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Columns in pairs, of which one says what stands in the other: {@code relations.0.type} and {@code relations.0.value},
 * {@code Contact 1 Role} and {@code Contact 1 E-Mail}. The manager of a row is the first value whose type is a word for
 * the manager.
 */
final class TypedColumns {
    private static final WordList TYPE = WordList.of("type-of-value");

    private static final WordList LINE = WordList.of("type-of-line");

    private TypedColumns() {}

    /** The column of the managers, or none where no type says so. O(rows) for each pair. */
    static List<DerivedColumn> of(Table table) {
        List<Pair> pairs = pairs(table);
        if (pairs.isEmpty()) {
            return List.of();
        }
        List<Integer> parts = pairs.stream()
                .flatMap(pair -> IntStream.of(pair.type(), pair.value()).boxed())
                .toList();
        List<BitSet> manager =
                pairs.stream().map(pair -> saysManager(table, pair.type())).toList();
        if (manager.stream().allMatch(BitSet::isEmpty)) {
            return List.of();
        }
        Pair first = pairs.get(0);
        return List.of(DerivedColumn.of(
                table.columnName(first.value()) + " (" + manager(table, pairs, manager) + ")",
                parts,
                DerivedColumn.Claim.MANAGER,
                table.size(),
                row -> value(table, row, pairs, manager)));
    }

    /** What else the types of such columns say, with how often; empty where all of them say the manager. */
    static String others(Table table, DerivedColumn derived) {
        Map<String, Integer> others = new TreeMap<>();
        for (Pair pair : pairs(table)) {
            if (derived.parts().contains(pair.type())) {
                int[] counts = table.counts(pair.type());
                BitSet manager = saysManager(table, pair.type());
                for (int code = 0; code < counts.length; code++) {
                    if (counts[code] > 0 && !manager.get(code)) {
                        others.merge(table.texts(pair.type()).get(code).strip(), counts[code], Integer::sum);
                    }
                }
            }
        }
        return others.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\" (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String value(Table table, int row, List<Pair> pairs, List<BitSet> manager) {
        for (int i = 0; i < pairs.size(); i++) {
            int code = table.code(row, pairs.get(i).type());
            if (code != Grid.BLANK && manager.get(i).get(code)) {
                return table.text(row, pairs.get(i).value());
            }
        }
        return "";
    }

    private static String manager(Table table, List<Pair> pairs, List<BitSet> manager) {
        for (int i = 0; i < pairs.size(); i++) {
            if (!manager.get(i).isEmpty()) {
                return table.texts(pairs.get(i).type()).get(manager.get(i).nextSetBit(0));
            }
        }
        return "";
    }

    /** The texts of a column of types that are words for the manager. */
    private static BitSet saysManager(Table table, int type) {
        int[] counts = table.counts(type);
        BitSet says = new BitSet();
        for (int code = 0; code < counts.length; code++) {
            String text = counts[code] > 0 ? table.texts(type).get(code) : "";
            boolean manager = HeaderHint.of(text) == HeaderHint.MANAGER || LINE.has(text);
            says.set(code, !text.isBlank() && manager);
        }
        return says;
    }

    /** Columns whose headers are the same but for their last word, one of which is a word for a type. */
    private static List<Pair> pairs(Table table) {
        Map<String, List<Integer>> bySubject = new LinkedHashMap<>();
        for (int column = 0; column < table.columnsOfFile(); column++) {
            List<String> words = HeaderText.words(table.headers().get(column));
            if (words.size() > 1) {
                bySubject
                        .computeIfAbsent(String.join(" ", words.subList(0, words.size() - 1)), s -> new ArrayList<>())
                        .add(column);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (List<Integer> columns : bySubject.values()) {
            List<Integer> types =
                    columns.stream().filter(column -> isType(table, column)).toList();
            List<Integer> values = columns.stream()
                    .filter(column ->
                            !types.contains(column) && table.fit(column).filled() > 0)
                    .toList();
            if (types.size() == 1 && !values.isEmpty()) {
                pairs.add(new Pair(types.get(0), values.get(0)));
            }
        }
        return pairs;
    }

    private static boolean isType(Table table, int column) {
        List<String> words = HeaderText.words(table.headers().get(column));
        Fit fit = table.fit(column);
        return TYPE.has(words.get(words.size() - 1)) && fit.distinct() * 2 <= Math.max(fit.filled(), 2);
    }

    private record Pair(int type, int value) {}
}
