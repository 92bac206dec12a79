package dev.spanwise.report.document;

import dev.spanwise.model.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table, each described once: its heading, how it is laid out, and what it shows of a row. Headings are
 * keys of the texts; an empty one stands for none.
 *
 * @param <R> what a row is about
 */
public final class Columns<R> {
    private final Texts texts;
    private final Numbers numbers;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<? super R, Cell>> cells = new ArrayList<>();
    private Function<? super R, Tone> tone = row -> Tone.PLAIN;

    private Columns(Texts texts) {
        this.texts = texts;
        this.numbers = new Numbers(texts.language());
    }

    /** No column yet; headings and numbers in the language of the texts. */
    public static <R> Columns<R> in(Texts texts) {
        return new Columns<>(texts);
    }

    /** A column described by hand. */
    public Columns<R> add(Column column, Function<? super R, Cell> cell) {
        columns.add(column);
        cells.add(cell);
        return this;
    }

    /** Figures that are described elsewhere. */
    public Columns<R> show(List<? extends Shown<? super R>> shown) {
        shown.forEach(each -> add(Column.figure(each.heading(texts.language())), row -> each.cell(row, numbers)));
        return this;
    }

    /** A text; nothing for null. */
    public Columns<R> text(String key, Function<? super R, @Nullable String> text) {
        return cell(key, row -> {
            String found = text.apply(row);
            return found == null ? Cell.EMPTY : Cell.of(found);
        });
    }

    /** A text that means something more. */
    public Columns<R> cell(String key, Function<? super R, Cell> cell) {
        return add(Column.text(heading(key)), cell);
    }

    /** A number written in a way of its own. */
    public Columns<R> figure(String key, Function<? super R, Cell> cell) {
        return add(Column.figure(heading(key)), cell);
    }

    /** A whole number. */
    public Columns<R> whole(String key, ToLongFunction<? super R> number) {
        return figure(key, row -> numbers.whole(number.applyAsLong(row)));
    }

    /** A number with so many digits behind the separator. */
    public Columns<R> fixed(String key, int digits, ToDoubleFunction<? super R> number) {
        return figure(key, row -> numbers.fixed(number.applyAsDouble(row), digits));
    }

    /** A share of 0 to 1. */
    public Columns<R> percent(String key, ToDoubleFunction<? super R> share) {
        return figure(key, row -> numbers.percent(share.applyAsDouble(row)));
    }

    /** A layer, such as {@code L4}. */
    public Columns<R> layer(String key, ToLongFunction<? super R> layer) {
        return text(key, row -> "L" + layer.applyAsLong(row));
    }

    /** A bar for a share of 0 to 1. */
    public Columns<R> bar(ToDoubleFunction<? super R> share, Function<? super R, Tone> meaning) {
        return add(Column.bar(), row -> Cell.bar(share.applyAsDouble(row)).with(meaning.apply(row)));
    }

    /** What the cells of a row mean that do not say so themselves. */
    public Columns<R> rows(Function<? super R, Tone> meaning) {
        tone = meaning;
        return this;
    }

    /** The table; its title may be empty. */
    public Table table(String title, Collection<? extends R> rows) {
        return new Table(title, columns, rows.stream().map(this::row).toList());
    }

    private List<Cell> row(R row) {
        Tone plain = tone.apply(row);
        return cells.stream()
                .map(cell -> cell.apply(row))
                .map(cell -> cell.tone() == Tone.PLAIN ? cell.with(plain) : cell)
                .toList();
    }

    private String heading(String key) {
        return key.isEmpty() ? "" : texts.get(key);
    }
}
