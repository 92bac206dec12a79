package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.WordList;
import java.util.Optional;
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

    /** Its columns, empty where a table is none. */
    static Optional<RelationTable> of(Table table) {
        int relation = column(table, RELATION);
        int object = column(table, OBJECT);
        int related = column(table, RELATED);
        return relation < 0 || object < 0 || related < 0
                ? Optional.empty()
                : Optional.of(new RelationTable(
                        table.columnName(relation),
                        table.fit(relation).distinct(),
                        table.columnName(object),
                        table.columnName(related)));
    }

    private static int column(Table table, WordList words) {
        return IntStream.range(0, table.columnsOfFile())
                .filter(column -> HeaderText.isOf(words, table.headers().get(column)))
                .findFirst()
                .orElse(-1);
    }
}
