package dev.spanwise.analysis.findings;

import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** Paid nearly as much as the manager, where both can be compared. */
final class CompressedPay implements PositionRule {
    /** A mark of practice, of no law. */
    private static final double NEARLY = 0.9;

    @Override
    public String id() {
        return "pay-compression";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public boolean matches(RuleContext context, int position) {
        double ratio = PayRatio.of(context, position);
        return ratio >= NEARLY && ratio <= 1;
    }

    /** What share, not how much: a finding is passed on more easily than the file it was made from. */
    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        int manager = context.managerOrSelf(position);
        return List.of(
                PayRatio.of(context, position), Finding.nameOf(context.chart().position(manager)));
    }
}
