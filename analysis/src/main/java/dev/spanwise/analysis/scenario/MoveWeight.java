package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What moving some positions counts, where one counts 1 otherwise; or how much more dissolving some counts.
 *
 * @param weight 0 to {@link #GREATEST}
 * @param where for which positions
 */
public record MoveWeight(int weight, Condition where) {
    /** The greatest weight of a position. */
    public static final int GREATEST = 1_000_000_000;

    public MoveWeight {
        if (weight < 0 || weight > GREATEST) {
            throw new IllegalArgumentException("the weight of a position is 0 to " + GREATEST + ", not " + weight);
        }
    }

    /** What moving each position of a chart counts; where several conditions hold, the last one counts. O(n) for each. */
    public static int[] weigh(OrgChart chart, List<MoveWeight> weights) {
        return weigh(chart, weights, 1);
    }

    /** By how much more dissolving each position of a chart counts; 0 where no condition holds. O(n) for each. */
    public static int[] spare(OrgChart chart, List<MoveWeight> spared) {
        return weigh(chart, spared, 0);
    }

    private static int[] weigh(OrgChart chart, List<MoveWeight> weights, int otherwise) {
        int[] weighed = new int[chart.size()];
        Arrays.fill(weighed, otherwise);
        for (MoveWeight weight : weights) {
            BitSet records = weight.where.recordsIn(chart);
            for (int position = 0; position < chart.size(); position++) {
                if (records.get(chart.record(position))) {
                    weighed[position] = weight.weight;
                }
            }
        }
        return weighed;
    }
}
