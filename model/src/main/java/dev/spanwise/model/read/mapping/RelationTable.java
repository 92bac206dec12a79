package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table of which each row relates an object to another and says by a code how, as SAP keeps its organisation: reporting
 * is one of many kinds of rows, and told in both directions.
 *
 * @param relation what the column of the code is called
 * @param kinds how many codes there are
 * @param object what the column of the object is called
 * @param related what that of the other one is called
 */
record RelationTable(String relation, int kinds, String object, String related) {
    private static final WordList RELATION = WordList.of("relation-code");
    private static final WordList OBJECT = WordList.of("relation-object");
    private static final WordList RELATED = WordList.of("related-object");
    private static final Pattern CODE = Pattern.compile("[ABab][ -]?[0-9A-Z]{3}");

    /** Its columns, empty where a table is none. */
    static Optional<RelationTable> of(Table table) {
        int relation = relation(table);
        List<Integer> objects = IntStream.range(0, table.columnsOfFile())
                .filter(column -> column != relation && isObject(table, column))
                .boxed()
                .toList();
        int object = column(table, OBJECT).orElse(objects.isEmpty() ? -1 : objects.get(0));
        int related = column(table, RELATED).orElse(objects.size() < 2 ? -1 : objects.get(objects.size() - 1));
        return relation < 0 || object < 0 || related < 0 || object == related
                ? Optional.empty()
                : Optional.of(new RelationTable(
                        table.columnName(relation),
                        table.fit(relation).distinct(),
                        table.columnName(object),
                        table.columnName(related)));
    }

    /** The column of the codes: by its header where that is known, else by what stands in it. */
    private static int relation(Table table) {
        return IntStream.range(0, table.columnsOfFile())
                .filter(column -> hasCodesAlone(table, column))
                .boxed()
                .findFirst()
                .or(() -> column(table, RELATION)
                        .filter(column -> column(table, OBJECT).isPresent()
                                && column(table, RELATED).isPresent()))
                .orElse(-1);
    }

    /** Codes of relations as SAP writes them, that of the line among them: {@code A002}, {@code B 008}. */
    private static boolean hasCodesAlone(Table table, int column) {
        int[] counts = table.counts(column);
        boolean line = false;
        for (int code = 0; code < counts.length; code++) {
            String text = counts[code] > 0 ? table.texts(column).get(code).strip() : "";
            if (!text.isEmpty() && !CODE.matcher(text).matches()) {
                return false;
            }
            line |= text.endsWith("002");
        }
        return line && table.fit(column).filled() == table.size();
    }

    private static boolean isObject(Table table, int column) {
        return table.fit(column).filled() == table.size()
                && table.fit(column).distinct() * 4 > table.size()
                && table.fit(column).dates() < 1
                && Codes.fill(table, column);
    }

    private static Optional<Integer> column(Table table, WordList words) {
        return IntStream.range(0, table.columnsOfFile())
                .filter(column -> HeaderText.isOf(words, table.headers().get(column)))
                .boxed()
                .findFirst();
    }
}
