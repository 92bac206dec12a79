package dev.spanwise.web.pages.overview;

import dev.spanwise.model.text.MachineWord;
import java.util.List;

/**
 * Positions counted by two things at once, such as managers by span and layer. What a cell counts opens with it.
 *
 * @param by what the rows are
 * @param columns their headings
 * @param rows the largest first, layers from the top down and grades from the highest one; none that counts nobody
 * @param total everybody
 * @param isCut whether small groups are added up in a row of their own
 */
public record Matrix(MatrixRows by, List<String> columns, List<Row> rows, Row total, boolean isCut) {
    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What a row stands for. */
    public enum Kind implements MachineWord {
        /** What its label says. */
        NAMED,
        /** Positions without a value, or above all branches. */
        NONE,
        /** All groups that have no row of their own. */
        OTHERS,
        /** Everybody. */
        TOTAL
    }

    /**
     * One row.
     *
     * @param label a name, or {@code L3}; empty where the kind says it all
     * @param count all that are counted in it
     * @param link address of those; empty where there is none
     * @param meanSpan mean span of those
     */
    public record Row(Kind kind, String label, List<Cell> cells, int count, String link, double meanSpan) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param value what is counted, or a mean span; not a number where there is nobody
     * @param link address of those it is about; empty where there is none
     * @param look its colour: {@code heat-1} to {@code heat-9}, and how spans lie to the target where it is about spans
     */
    public record Cell(double value, String link, String look) {
        static final Cell NOTHING = new Cell(Double.NaN, "", "");

        public boolean isEmpty() {
            return Double.isNaN(value);
        }
    }
}
