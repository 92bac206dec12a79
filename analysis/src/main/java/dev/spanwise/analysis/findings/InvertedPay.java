package dev.spanwise.analysis.findings;

import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** Paid more than the manager, where both can be compared. */
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
        return PayRatio.of(context, position) > 1;
    }

    /** By what share, not how much: a finding is passed on more easily than the file it was made from. */
    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        int manager = context.managerOrSelf(position);
        return List.of(
                PayRatio.of(context, position) - 1,
                Finding.nameOf(context.chart().position(manager)));
    }
}
