package dev.spanwise.web.forget;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.web.store.StoredFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A chart as one plain file: what Spanwise knows of each position, with nothing left of a forgotten person but the
 * position they held. Columns that were never understood, and rows that were left out, are gone with the old file.
 */
final class PlainChart {
    private static final String CURRENCY = "currency";
    private static final String VACANT = "vacant";
    private final ReadResult read;
    private final OrgChart chart;
    private final PlainValues values;
    private final List<Field> fields;
    /** Positions in the order of their records. */
    private final int[] order;

    private final Map<Integer, String> dotted = new HashMap<>();

    PlainChart(ReadResult read, Renaming renaming) {
        this.read = read;
        this.chart = read.chart();
        this.values = new PlainValues(chart, renaming);
        this.order = order(chart);
        chart.listDottedLines()
                .forEach(line -> dotted.merge(
                        line.report().index(), id(line.manager().index()), (one, other) -> one + "; " + other));
        this.fields = Arrays.stream(Field.values())
                .filter(field -> field == Field.ID
                        || field == Field.MANAGER
                        || (field == Field.DOTTED_MANAGER
                                ? !dotted.isEmpty()
                                : chart.attributes().has(field)))
                .toList();
    }

    static int[] order(OrgChart chart) {
        return IntStream.range(0, chart.size())
                .boxed()
                .sorted(Comparator.comparing(chart::record))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The columns by what they stand for. */
    Map<String, String> columns() {
        Map<String, String> columns = new HashMap<>();
        fields.forEach(field -> columns.put(field.id(), field.id()));
        if (hasCurrency()) {
            columns.put(CURRENCY, CURRENCY);
        }
        return columns;
    }

    private boolean hasCurrency() {
        return fields.contains(Field.SALARY) && !read.currency().isEmpty();
    }

    ReadResult read() {
        return read;
    }

    PlainValues values() {
        return values;
    }

    List<Field> fields() {
        return fields;
    }

    /** The file, under a name. */
    StoredFile file(String name) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            List<String> header = new ArrayList<>(fields.stream().map(Field::id).toList());
            if (hasCurrency()) {
                header.add(CURRENCY);
            }
            csv.writeRecord(header);
            for (int position : order) {
                List<String> row = new ArrayList<>();
                fields.forEach(field -> row.add(cell(field, position)));
                if (hasCurrency()) {
                    row.add(read.currency());
                }
                csv.writeRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StoredFile(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String cell(Field field, int position) {
        return switch (field) {
            case MANAGER -> chart.isTop(position) ? "" : id(chart.manager(position));
            case DOTTED_MANAGER -> dotted.getOrDefault(position, "");
            case NAME -> isVacant(position) ? VACANT : text(values.expected(field, position));
            default -> text(values.expected(field, position));
        };
    }

    /** Reading says itself that nobody holds a position, and then has no name of anybody. */
    private boolean isVacant(int position) {
        return chart.attributes().is(Flag.VACANT, chart.record(position))
                && values.expected(Field.NAME, position).isEmpty();
    }

    private String id(int position) {
        return text(values.expected(Field.ID, position));
    }

    private static String text(Optional<Object> value) {
        return value.map(found -> found instanceof Double number
                        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                        : found.toString())
                .orElse("");
    }
}
