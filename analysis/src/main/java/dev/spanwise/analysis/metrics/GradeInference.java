package dev.spanwise.analysis.metrics;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the order of grades in a chart.
 *
 * <p>Where all grades are the same word with one number, the number orders them. Which end is high, the chart says: if
 * managers more often have the smaller number than their reports do, small is high; otherwise large is. Otherwise
 * grades come in order of the average layer of their positions; grades with the same average share a rank.
 */
final class GradeInference {
    private static final Pattern ONE_NUMBER = Pattern.compile("(\\D*)(\\d+)(\\D*)");

    private final OrgChart chart;
    private final List<String> grades;

    private GradeInference(OrgChart chart) {
        this.chart = chart;
        this.grades = chart.attributes().distinctTexts(Field.GRADE);
    }

    static GradeOrder of(OrgChart chart) {
        return new GradeInference(chart).infer();
    }

    private GradeOrder infer() {
        if (grades.size() < 2) {
            return new GradeOrder(chart, GradeOrder.Rule.NONE, new int[grades.size()]);
        }
        BigInteger[] numbers = numbers();
        if (numbers != null) {
            int[] ranks = ranks(numbers);
            return new GradeOrder(chart, GradeOrder.Rule.NUMBER, smallIsHigh(ranks) ? reversed(ranks) : ranks);
        }
        return new GradeOrder(chart, GradeOrder.Rule.AVERAGE_LAYER, reversed(ranks(averageLayers())));
    }

    /** The number in each grade, or null when they are not all the same word with one number. */
    private BigInteger @Nullable [] numbers() {
        BigInteger[] numbers = new BigInteger[grades.size()];
        String word = null;
        for (int code = 0; code < numbers.length; code++) {
            Matcher matcher = ONE_NUMBER.matcher(grades.get(code));
            if (!matcher.matches()) {
                return null;
            }
            String around =
                    (matcher.group(1) + "#" + matcher.group(3)).replace(" ", "").toLowerCase(Locale.ROOT);
            if (word != null && !word.equals(around)) {
                return null;
            }
            word = around;
            numbers[code] = new BigInteger(matcher.group(2));
        }
        return numbers;
    }

    private boolean smallIsHigh(int[] ranks) {
        long votes = 0;
        for (int position = chart.tops(); position < chart.size(); position++) {
            int code = code(position);
            int managerCode = code(chart.manager(position));
            if (code >= 0 && managerCode >= 0) {
                votes += Integer.signum(ranks[code] - ranks[managerCode]);
            }
        }
        return votes > 0;
    }

    private Double[] averageLayers() {
        long[] layerSum = new long[grades.size()];
        int[] positions = new int[grades.size()];
        for (int layer = 1; layer <= chart.layers(); layer++) {
            for (int position = chart.layerStart(layer); position < chart.layerStart(layer + 1); position++) {
                int code = code(position);
                if (code >= 0) {
                    layerSum[code] += layer;
                    positions[code]++;
                }
            }
        }
        Double[] averages = new Double[grades.size()];
        // a grade that a scenario took out of the chart stands lowest, where it meets nobody
        Arrays.setAll(
                averages, code -> positions[code] == 0 ? Double.MAX_VALUE : (double) layerSum[code] / positions[code]);
        return averages;
    }

    /** By grade: how many different values are smaller than its own. */
    private static <T extends Comparable<T>> int[] ranks(T[] values) {
        List<T> sorted = Arrays.stream(values).distinct().sorted().toList();
        return Arrays.stream(values)
                .mapToInt(value -> Collections.binarySearch(sorted, value))
                .toArray();
    }

    private static int[] reversed(int[] ranks) {
        int greatest = Arrays.stream(ranks).max().orElse(0);
        return Arrays.stream(ranks).map(rank -> greatest - rank).toArray();
    }

    private int code(int position) {
        return chart.attributes().textCode(Field.GRADE, chart.record(position));
    }
}
