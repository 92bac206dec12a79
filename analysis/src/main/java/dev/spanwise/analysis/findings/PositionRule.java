package dev.spanwise.analysis.findings;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;

/** A rule that looks at one position after the other. */
interface PositionRule extends Rule {
    /** Whether the position is one of those it is about. */
    boolean matches(RuleContext context, int position);

    @Override
    default Optional<Finding> check(RuleContext context) {
        ImmutableIntArray.Builder positions = ImmutableIntArray.builder();
        for (int position = 0; position < context.chart().size(); position++) {
            if (matches(context, position)) {
                positions.add(position);
            }
        }
        return Finding.ifAny(this, context, positions.build());
    }
}
