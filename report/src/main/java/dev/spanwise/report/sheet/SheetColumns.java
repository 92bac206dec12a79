package dev.spanwise.report.sheet;

import com.google.common.base.CaseFormat;
import dev.spanwise.model.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list that is written row by row, each described once. People read headings and words in their
 * language; JSON has keys and machine words that are the same in every language.
 *
 * @param <R> what a row is about
 */
public final class SheetColumns<R> {
    /**
     * One column.
     *
     * @param key in JSON
     * @param header for people
     * @param shown for people
     * @param machine in JSON
     */
    private record Described<R>(
            String key,
            String header,
            Function<? super R, ? extends @Nullable Object> shown,
            Function<? super R, ? extends @Nullable Object> machine) {}

    private final Texts texts;
    private final List<Described<R>> columns = new ArrayList<>();

    private SheetColumns(Texts texts) {
        this.texts = texts;
    }

    /** No column yet; headings stand in the texts below {@code sheet.} */
    public static <R> SheetColumns<R> in(Texts texts) {
        return new SheetColumns<>(texts);
    }

    /** A text, a number, a day or null. */
    public SheetColumns<R> add(String id, Function<? super R, ? extends @Nullable Object> value) {
        return add(id, value, value);
    }

    /** A machine word, which stands in the texts below a prefix. */
    public SheetColumns<R> word(String id, String prefix, Function<? super R, String> word) {
        return add(id, row -> texts.get(prefix + "." + word.apply(row)), word);
    }

    private SheetColumns<R> add(
            String id,
            Function<? super R, ? extends @Nullable Object> shown,
            Function<? super R, ? extends @Nullable Object> machine) {
        String key = CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, id);
        columns.add(new Described<>(key, texts.get("sheet." + id), shown, machine));
        return this;
    }

    /**
     * Writes all rows and closes the stream.
     *
     * @param title key of the sheet's title
     * @throws TooManyRowsException when the file cannot hold them
     */
    public void write(Stream<? extends R> rows, RowWriter.Format format, OutputStream stream, String title)
            throws IOException {
        boolean machine = format == RowWriter.Format.JSON;
        List<String> headers = columns.stream()
                .map(column -> machine ? column.key() : column.header())
                .toList();
        try (RowWriter writer = RowWriter.open(format, stream, texts.get(title), headers)) {
            for (Iterator<? extends R> each = rows.iterator(); each.hasNext(); ) {
                writer.write(row(each.next(), machine));
            }
        }
    }

    private List<@Nullable Object> row(R row, boolean machine) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Described<R> column : columns) {
            values.add(machine ? column.machine().apply(row) : column.shown().apply(row));
        }
        return values;
    }
}
