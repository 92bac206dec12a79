package dev.spanwise.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes {@link Attributes} with other values of some records, or more records. What does not change is shared. */
final class AttributesEdit {
    private final Attributes from;
    private final int size;
    private final Map<Field, TextColumn> texts;
    private final Map<Field, double[]> numbers;
    private final Map<Flag, BitSet> flags;
    private final Set<Field> copied = EnumSet.noneOf(Field.class);
    private final Set<Flag> copiedFlags = EnumSet.noneOf(Flag.class);

    private AttributesEdit(Attributes from, int size) {
        this.from = from;
        this.size = size;
        this.texts = new EnumMap<>(from.texts());
        this.numbers = new EnumMap<>(from.numbers());
        this.flags = new EnumMap<>(from.flags());
    }

    /** O(records) for each field that changes, and for all where there are more records than before. */
    static Attributes of(Attributes from, List<ValueChange> changes) {
        int most = changes.stream()
                .flatMapToInt(change -> change.records().stream())
                .max()
                .orElse(-1);
        AttributesEdit edit = new AttributesEdit(from, Math.max(from.size(), most + 1));
        if (edit.size > from.size()) {
            edit.texts.replaceAll((field, column) -> column.copy(edit.size));
            edit.numbers.replaceAll((field, column) -> grown(column, edit.size));
            edit.copied.addAll(edit.texts.keySet());
            edit.copied.addAll(edit.numbers.keySet());
        }
        for (ValueChange change : changes) {
            edit.make(change);
        }
        return new Attributes(from, edit.size, edit.texts, edit.numbers, edit.flags, edit.sources());
    }

    private void make(ValueChange change) {
        if (change instanceof ValueChange.OfFlag flag) {
            setFlag(flag);
        } else if (change instanceof ValueChange.OfField field && field.field().type() == Field.Type.TEXT) {
            setText(field);
        } else if (change instanceof ValueChange.OfField field) {
            setNumber(field);
        }
    }

    private void setFlag(ValueChange.OfFlag change) {
        if (copiedFlags.add(change.flag())) {
            BitSet own = flags.get(change.flag());
            flags.put(change.flag(), own == null ? new BitSet() : (BitSet) own.clone());
        }
        BitSet records = flags.computeIfAbsent(change.flag(), flag -> new BitSet());
        change.records().forEach(record -> records.set(record, change.set()));
    }

    private void setText(ValueChange.OfField change) {
        TextColumn column = texts.get(change.field());
        if (copied.add(change.field()) || column == null) {
            column = column == null ? TextColumn.empty(size) : column.copy(size);
            texts.put(change.field(), column);
        }
        column.set(change.records(), change.value().map(String.class::cast).orElse(null));
    }

    private void setNumber(ValueChange.OfField change) {
        double[] column = numbers.get(change.field());
        if (copied.add(change.field()) || column == null) {
            column = grown(column == null ? new double[0] : column, size);
            numbers.put(change.field(), column);
        }
        double[] values = column;
        double value = change.number();
        change.records().forEach(record -> values[record] = value);
    }

    private static double[] grown(double[] column, int size) {
        double[] grown = Arrays.copyOf(column, size);
        Arrays.fill(grown, column.length, size, Double.NaN);
        return grown;
    }

    /** New records come from no file. */
    private Attributes.SourceRows sources() {
        Attributes.SourceRows rows = from.sources();
        if (size == from.size()) {
            return rows;
        }
        String[] files = Arrays.copyOf(rows.files(), rows.files().length + 1);
        files[files.length - 1] = SourceRow.NONE.file();
        int[] fileOfRecord = Arrays.copyOf(rows.fileOfRecord(), size);
        Arrays.fill(fileOfRecord, from.size(), size, files.length - 1);
        return new Attributes.SourceRows(files, fileOfRecord, Arrays.copyOf(rows.rowOfRecord(), size));
    }
}
