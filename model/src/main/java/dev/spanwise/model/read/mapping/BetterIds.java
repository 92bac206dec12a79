package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.value.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Columns that are the ids of rows although their headers do not say so, or another one does, by what refers to them. */
final class BetterIds {
    private static final WordList POST = WordList.of("post-number");
    private static final double MOSTLY = 0.9;

    private final List<Table> tables;
    private final List<Columns> columns;
    private final List<Reference> references;

    /** What a first look at all tables found. */
    BetterIds(ChartMapping first) {
        this.tables = first.tables();
        this.columns = first.columns();
        this.references = first.references();
    }

    /** Adds the columns that are better ids than those found first, and answers whether there are any. */
    boolean putInto(Map<Table, Integer> idColumns) {
        boolean referred = putReferred(idColumns);
        return putOfSameHeader(idColumns) || referred;
    }

    /**
     * Where references point to a column whose header means an id too, that one is the id: a directory has several.
     * Distinguished names stay out, since they are no ids to show.
     */
    private boolean putReferred(Map<Table, Integer> idColumns) {
        boolean better = false;
        for (Reference reference : references) {
            for (KeyColumn key : reference.keys().group().columns()) {
                if (!reference.keys().isId()
                        && !idColumns.containsKey(key.table())
                        && mayBeId(reference.keys().group(), key)) {
                    idColumns.put(key.table(), key.columns().get(0));
                    better = true;
                }
            }
        }
        return better;
    }

    private boolean mayBeId(KeyGroup group, KeyColumn key) {
        if (key.columns().size() != 1 || HeaderText.squeeze(key.header()).matches("dn|distinguishedname")) {
            return false;
        }
        boolean called = Synonyms.get().find(key.header()).stream()
                .anyMatch(match -> match.role() == ColumnRole.ID && match.isExact());
        return called || isPostOfAll(key) || isNumberOfSeveralRows(group, key);
    }

    /** Posts with a number each, of which some have no holder and so no number of one, or where that has no number. */
    private boolean isPostOfAll(KeyColumn key) {
        Table table = key.table();
        int column = key.columns().get(0);
        OptionalInt id = columns.get(tables.indexOf(table)).find(ColumnRole.ID);
        Fit fit = table.fit(column);
        boolean alone = id.isEmpty()
                ? haveDigits(table, column)
                : table.fit(id.getAsInt()).filled() < table.size();
        return POST.isIn(table.headerWords(column)) && fit.distinct() == table.size() && alone;
    }

    /** A table whose id nothing points to, such as a sheet of one person, has the one that is called so in another. */
    private boolean putOfSameHeader(Map<Table, Integer> idColumns) {
        boolean better = false;
        for (int t = 0; t < tables.size(); t++) {
            OptionalInt id = columns.get(t).find(ColumnRole.ID);
            if (id.isPresent()) {
                better |= putAll(tables.get(t).headers().get(id.getAsInt()), idColumns);
            }
        }
        return better;
    }

    /** Takes the columns of a header in all tables where one of them has no id yet. */
    private boolean putAll(String header, Map<Table, Integer> idColumns) {
        Map<Table, Integer> called = new HashMap<>();
        boolean lacking = false;
        for (int t = 0; t < tables.size(); t++) {
            int column = tables.get(t).headers().indexOf(header);
            if (column >= 0 && !idColumns.containsKey(tables.get(t))) {
                called.put(tables.get(t), column);
                lacking |= !columns.get(t).has(ColumnRole.ID);
            }
        }
        if (lacking) {
            idColumns.putAll(called);
        }
        return lacking;
    }

    /**
     * A key under an unknown header that stands on several rows: where it is a number, or stands beside the names of
     * people, two rows are one person twice, and not two people of one name.
     */
    private boolean isNumberOfSeveralRows(KeyGroup group, KeyColumn key) {
        Table table = key.table();
        int column = key.columns().get(0);
        Fit fit = table.fit(column);
        Columns known = columns.get(tables.indexOf(table));
        boolean named = known.has(ColumnRole.NAME) || known.has(ColumnRole.LAST_NAME);
        return group.role().isEmpty()
                && fit.distinct() < fit.filled()
                && fit.penalty(ColumnRole.ID) == 0
                && (named || fit.numbers() > MOSTLY);
    }

    /** Whether every value of the column has a digit, as numbers and codes have, and titles have not. O(distinct values). */
    private static boolean haveDigits(Table table, int column) {
        int[] counts = table.counts(column);
        return IntStream.range(0, counts.length)
                .filter(code -> counts[code] > 0)
                .allMatch(code -> table.texts(column).get(code).chars().anyMatch(Character::isDigit));
    }
}
