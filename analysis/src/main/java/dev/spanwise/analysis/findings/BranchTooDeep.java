package dev.spanwise.analysis.findings;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.analysis.selection.BranchHeads;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A branch at least two layers deeper than the middle one. Branches are compared where the line from the top first
 * divides; those of a single position are no branches to compare with, and it takes three.
 */
final class BranchTooDeep implements Rule {
    private static final int DEEPER_BY = 2;
    private static final int LEAST_BRANCHES = 3;

    @Override
    public String id() {
        return "branch-too-deep";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Finding> check(RuleContext context) {
        int[] depth = context.branchLayers();
        int[] heads = heads(context.chart());
        if (heads.length < LEAST_BRANCHES) {
            return Optional.empty();
        }
        int middle = middle(depth, heads);
        ImmutableIntArray deep =
                ImmutableIntArray.copyOf(Arrays.stream(heads).filter(head -> depth[head] >= middle + DEEPER_BY));
        return Finding.ifAny(this, context, deep);
    }

    private static int[] heads(OrgChart chart) {
        int layer = BranchHeads.layer(chart);
        if (layer == 0) {
            return new int[0];
        }
        return IntStream.range(chart.layerStart(layer), chart.layerStart(layer + 1))
                .filter(chart::isManager)
                .toArray();
    }

    /** The depth of the middle branch, the less deep of two middle ones. */
    private static int middle(int[] depth, int[] heads) {
        int[] depths = Arrays.stream(heads).map(head -> depth[head]).sorted().toArray();
        return depths[(depths.length - 1) / 2];
    }

    @Override
    public List<Object> arguments(RuleContext context, Texts texts) {
        return List.of(middle(context.branchLayers(), heads(context.chart())));
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return List.of(context.branchLayers()[position]);
    }
}
