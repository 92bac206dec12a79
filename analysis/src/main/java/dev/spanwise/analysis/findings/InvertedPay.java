package dev.spanwise.analysis.findings;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** Paid more than the manager for the same FTE; rows of several posts, vacancies and contractors are left out. */
final class InvertedPay implements PositionRule {
    @Override
    public String id() {
        return "pay-inversion";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public boolean matches(RuleContext context, int position) {
        int manager = context.managerOrSelf(position);
        return isComparable(context, position)
                && isComparable(context, manager)
                && PositionFigures.fte(context.chart(), position) == PositionFigures.fte(context.chart(), manager)
                && pay(context, position) > pay(context, manager);
    }

    private static boolean isComparable(RuleContext context, int position) {
        return !context.is(Flag.VACANT, position)
                && !context.is(Flag.CONTRACTOR, position)
                && !PositionFigures.isSeveralPosts(context.chart(), position);
    }

    /** NaN where it is not known, which is never more or less than anything. */
    private static double pay(RuleContext context, int position) {
        return context.attributes().number(Field.SALARY, context.chart().record(position));
    }

    /** By what share, not how much: a finding is passed on more easily than the file it was made from. */
    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        int manager = context.managerOrSelf(position);
        return List.of(
                pay(context, position) / pay(context, manager) - 1,
                Finding.nameOf(context.chart().position(manager)));
    }
}
