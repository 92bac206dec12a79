package dev.spanwise.analysis.findings;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.model.OrgChart;
import java.util.Optional;

/** A rule that looks at one position after the other. */
interface PositionRule extends Rule {
    /** Whether the position is one of those it is about. */
    boolean matches(RuleContext context, int position);

    /** Whether only people managers can be among them: the others are then not asked about. */
    default boolean isOfManagers() {
        return false;
    }

    /** One past the last position that can be among them. */
    default int end(RuleContext context) {
        return context.chart().size();
    }

    @Override
    default Optional<Finding> check(RuleContext context) {
        ImmutableIntArray.Builder positions = ImmutableIntArray.builder();
        OrgChart chart = context.chart();
        boolean all = !isOfManagers();
        int end = end(context);
        for (int position = 0; position < end; position++) {
            if ((all || chart.isManager(position)) && matches(context, position)) {
                positions.add(position);
            }
        }
        return Finding.ifAny(this, context, positions.build());
    }
}
