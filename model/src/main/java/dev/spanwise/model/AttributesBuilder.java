package dev.spanwise.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects the values of drafts column by column. */
final class AttributesBuilder {
    private final Map<Field, TextColumnBuilder> texts = new EnumMap<>(Field.class);
    private final Map<Field, NumberColumn> numbers = new EnumMap<>(Field.class);
    private final Map<Flag, BitSet> flags = new EnumMap<>(Flag.class);
    private final List<String> files = new ArrayList<>();
    private final IntList fileOfRecord = new IntList();
    private final IntList rowOfRecord = new IntList();

    int size() {
        return rowOfRecord.size();
    }

    /** Appends a draft's values and answers its record number. */
    int add(PositionDraft draft) {
        int record = size();
        draft.texts()
                .forEach((field, value) -> texts.computeIfAbsent(field, f -> new TextColumnBuilder())
                        .set(record, value));
        draft.numbers()
                .forEach((field, value) ->
                        numbers.computeIfAbsent(field, f -> new NumberColumn()).set(record, value));
        draft.flags()
                .forEach(flag -> flags.computeIfAbsent(flag, f -> new BitSet()).set(record));
        fileOfRecord.add(fileNumber(draft.source().file()));
        rowOfRecord.add(draft.source().row());
        return record;
    }

    private int fileNumber(String file) {
        int known = files.lastIndexOf(file);
        if (known >= 0) {
            return known;
        }
        files.add(file);
        return files.size() - 1;
    }

    Attributes build() {
        int size = size();
        Map<Field, TextColumn> textColumns = new EnumMap<>(Field.class);
        texts.forEach((field, column) -> textColumns.put(field, column.build(size)));
        Map<Field, double[]> numberColumns = new EnumMap<>(Field.class);
        numbers.forEach((field, column) -> numberColumns.put(field, column.build(size)));
        return new Attributes(
                size,
                textColumns,
                numberColumns,
                flags,
                new Attributes.SourceRows(files.toArray(String[]::new), fileOfRecord.toArray(), rowOfRecord.toArray()));
    }
}
