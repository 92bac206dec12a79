package dev.spanwise.analysis.metrics;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.MachineWord;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which grade is higher than which. Exports rarely say so, so it is either given or inferred, and {@link #rule} says
 * which, for a reader must be able to judge the figures that rest on it.
 */
public final class GradeOrder {
    /** A rank that says nothing: the position has no grade, or one without a place in the order. */
    public static final int UNRANKED = -1;

    /** How the order was found. */
    public enum Rule implements MachineWord {
        /** Somebody gave the list. */
        GIVEN,
        /** All grades are one word with a number ("SCS1", "SCS2"): in order of the number. */
        NUMBER,
        /** Grades in order of the average layer of the positions that have them. */
        AVERAGE_LAYER,
        /** Fewer than two grades: nothing to order. */
        NONE
    }

    private final OrgChart chart;
    private final Rule rule;
    private final int[] rankOfCode;
    private final int[] codes;

    GradeOrder(OrgChart chart, Rule rule, int[] rankOfCode) {
        this.chart = chart;
        this.rule = rule;
        this.rankOfCode = rankOfCode;
        this.codes = new int[chart.size()];
        Arrays.setAll(codes, position -> chart.attributes().textCode(Field.GRADE, chart.record(position)));
    }

    /** Finds the order in the chart itself; see {@link Rule}. O(positions + grades log grades). */
    public static GradeOrder infer(OrgChart chart) {
        return GradeInference.of(chart);
    }

    /**
     * An order somebody gave. Grades that are not in the list have no rank.
     *
     * @param highestFirst the grades as the data writes them, highest first
     * @throws IllegalArgumentException when a grade stands twice in the list
     */
    public static GradeOrder given(OrgChart chart, List<String> highestFirst) {
        if (!isOrder(highestFirst)) {
            throw new IllegalArgumentException("grade order " + highestFirst + ": name each grade once");
        }
        int[] ranks = chart.attributes().distinctTexts(Field.GRADE).stream()
                .mapToInt(grade -> highestFirst.indexOf(grade))
                .map(place -> place < 0 ? UNRANKED : highestFirst.size() - 1 - place)
                .toArray();
        return new GradeOrder(chart, Rule.GIVEN, ranks);
    }

    /** Whether these can be an order of grades: each stands there once. */
    public static boolean isOrder(List<String> grades) {
        return grades.stream().distinct().count() == grades.size();
    }

    public Rule rule() {
        return rule;
    }

    /** The rank of a position's grade: the higher the grade, the greater; {@link #UNRANKED} without one. O(1). */
    public int rank(int position) {
        int code = codes[position];
        return code < 0 ? UNRANKED : rankOfCode[code];
    }

    /** Whether both positions have a grade that can be compared. O(1). */
    public boolean areComparable(int position, int other) {
        return rank(position) != UNRANKED && rank(other) != UNRANKED;
    }

    /** Whether both positions have a grade. O(1). */
    public boolean haveGrades(int position, int other) {
        return codes[position] >= 0 && codes[other] >= 0;
    }

    /** Whether two positions have the same grade; with numbers "07" is "7". False where one has none. O(1). */
    public boolean isSame(int position, int other) {
        if (codes[position] < 0 || codes[position] == codes[other]) {
            return codes[position] >= 0;
        }
        return rule == Rule.NUMBER && areComparable(position, other) && rank(position) == rank(other);
    }

    /** Whether the first position has a higher grade than the second. False where one has no rank. O(1). */
    public boolean isHigher(int position, int other) {
        return areComparable(position, other) && rank(position) > rank(other);
    }

    /**
     * The grades with a rank that somebody in the chart has, highest first: of a part of a chart, whoever may not see the
     * rest does not learn its grades. O(positions).
     */
    public List<String> listGrades() {
        List<String> grades = chart.attributes().distinctTexts(Field.GRADE);
        BitSet used = new BitSet();
        for (int code : codes) {
            if (code >= 0) {
                used.set(code);
            }
        }
        return used.stream()
                .filter(code -> rankOfCode[code] != UNRANKED)
                .boxed()
                .sorted(Comparator.comparingInt((Integer code) -> -rankOfCode[code])
                        .thenComparing(grades::get))
                .map(grades::get)
                .toList();
    }
}
