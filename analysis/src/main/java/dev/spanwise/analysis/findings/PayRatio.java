package dev.spanwise.analysis.findings;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;

/** Pay beside that of the manager, of like with like: no rows of several posts, vacancies or contractors, and the same FTE. */
final class PayRatio {
    private PayRatio() {}

    /** Pay over that of the manager; NaN where they cannot be compared, which is never more or less than anything. */
    static double of(RuleContext context, int position) {
        int manager = context.managerOrSelf(position);
        boolean alike = manager != position
                && isComparable(context, position)
                && isComparable(context, manager)
                && PositionFigures.fte(context.chart(), position) == PositionFigures.fte(context.chart(), manager);
        return alike ? pay(context, position) / pay(context, manager) : Double.NaN;
    }

    private static boolean isComparable(RuleContext context, int position) {
        return !context.is(Flag.VACANT, position)
                && !context.is(Flag.CONTRACTOR, position)
                && !PositionFigures.isSeveralPosts(context.chart(), position);
    }

    private static double pay(RuleContext context, int position) {
        return context.attributes().number(Field.SALARY, context.chart().record(position));
    }
}
