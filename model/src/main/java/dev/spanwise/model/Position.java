package dev.spanwise.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One box of the chart, held by an incumbent or vacant: a small view on the chart's arrays, made on demand. Two views
 * are equal when they show the same position of the same chart.
 *
 * @param chart the chart it stands in
 * @param index its number there, from 0 (breadth-first, top first)
 */
public record Position(OrgChart chart, int index) {
    public Position {
        if (index < 0 || index >= chart.size()) {
            throw new IndexOutOfBoundsException("position " + index + " of a chart of " + chart.size());
        }
    }

    /** The position's reference; for a row without one, the builder made it up. */
    public String id() {
        String id = text(Field.ID);
        return id == null ? "" : id;
    }

    /** The incumbent's name, or null where it is not known. */
    public @Nullable String name() {
        return text(Field.NAME);
    }

    public @Nullable String title() {
        return text(Field.TITLE);
    }

    /** What to call it in a sentence: the name, else the title, else the id. */
    public String label() {
        return chart.attributes().label(record());
    }

    /** The value of a text field, or null. */
    public @Nullable String text(Field field) {
        return chart.attributes().text(field, record());
    }

    /** The value of a number field, NaN where it is missing. */
    public double number(Field field) {
        return chart.attributes().number(field, record());
    }

    /** The value of a date field, or null. */
    public @Nullable LocalDate date(Field field) {
        return chart.attributes().date(field, record());
    }

    public boolean is(Flag flag) {
        return chart.attributes().is(flag, record());
    }

    /** The record that holds its values; the same in every chart a scenario makes. */
    public int record() {
        return chart.record(index);
    }

    public Optional<Position> manager() {
        int manager = chart.manager(index);
        return manager == OrgChart.NONE ? Optional.empty() : Optional.of(new Position(chart, manager));
    }

    /** The positions one below, in chart order. */
    public List<Position> directReports() {
        return IntStream.range(chart.firstReport(index), chart.endOfReports(index))
                .mapToObj(report -> new Position(chart, report))
                .toList();
    }

    /** Number of direct reports. */
    public int span() {
        return chart.span(index);
    }

    /** 1 for a top position, its manager's layer + 1 below. */
    public int layer() {
        return chart.layer(index);
    }

    /** Number of positions in its branch, itself among them. */
    public int branchSize() {
        return chart.branchSize(index);
    }

    public boolean isManager() {
        return span() > 0;
    }

    /** By hand: Java would have to make the comparison of two records first, which small charts would wait for. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Position position && position.chart == chart && position.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return label();
    }
}
